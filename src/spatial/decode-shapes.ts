import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type {
  AreaProperties,
  CityShapes,
  PlaceProperties,
  TractProperties,
} from '../domain/city-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'

/** A city's layers as GeoJSON in degrees. */
export interface DecodedShapes<V extends Vintage = 2010> {
  areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>
  tracts: FeatureCollection<Polygon | MultiPolygon, TractProperties<V>>
  land: Feature<Polygon | MultiPolygon>
  /** Towns to be named, the largest first. */
  places: FeatureCollection<Point, PlaceProperties>
}

const NONE: GeometryCollection<PlaceProperties> = { type: 'GeometryCollection', geometries: [] }

/** The layers of a published city, in the order they were published. */
export function decodeShapes<V extends Vintage>(shapes: CityShapes<V>): DecodedShapes<V> {
  const { areas, tracts, land, places = NONE } = shapes.objects
  return {
    areas: feature(shapes, areas) as DecodedShapes<V>['areas'],
    tracts: feature(shapes, tracts) as DecodedShapes<V>['tracts'],
    land: feature(shapes, land) as DecodedShapes<V>['land'],
    places: feature(shapes, places) as DecodedShapes<V>['places'],
  }
}
