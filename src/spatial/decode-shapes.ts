import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { AreaProperties, CityShapes, TractProperties } from '../domain/city-shapes.ts'

/** A city's layers as GeoJSON in degrees. */
export interface DecodedShapes {
  areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>
  tracts: FeatureCollection<Polygon | MultiPolygon, TractProperties>
  land: Feature<Polygon | MultiPolygon>
}

/** The layers of a published city, in the order they were published. */
export function decodeShapes(shapes: CityShapes): DecodedShapes {
  const { areas, tracts, land } = shapes.objects
  return {
    areas: feature(shapes, areas) as DecodedShapes['areas'],
    tracts: feature(shapes, tracts) as DecodedShapes['tracts'],
    land: feature(shapes, land) as DecodedShapes['land'],
  }
}
