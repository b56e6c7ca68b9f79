import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type {
  AreaProperties,
  CityShapes,
  PlaceProperties,
  TractProperties,
} from '../domain/city-shapes.ts'
import { DataError } from '../domain/data-error.ts'
import { isGeoid } from '../domain/geoid.ts'
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

/**
 * The layers of a published city, in the order they were published. Throws a DataError that names `file` where they are not all there: a layer
 * is missing, a shape is none, a position is no number, or an area or a tract lacks its name.
 */
export function decodeShapes<V extends Vintage>(
  shapes: CityShapes<V>,
  file = 'shapes',
): DecodedShapes<V> {
  const wrong = (got: string, options?: ErrorOptions) =>
    new DataError({ file, expected: 'outlines of areas, tracts and land', got }, options)
  let decoded: DecodedShapes<V>
  try {
    const { areas, tracts, land, places = NONE } = shapes.objects
    decoded = {
      areas: feature(shapes, areas) as DecodedShapes<V>['areas'],
      tracts: feature(shapes, tracts) as DecodedShapes<V>['tracts'],
      land: feature(shapes, land) as DecodedShapes<V>['land'],
      places: feature(shapes, places) as DecodedShapes<V>['places'],
    }
  } catch (cause) {
    // The library meets what is missing as a mistake of its own.
    throw wrong('outlines of which parts are missing', { cause })
  }
  const fault = areArcs(shapes.arcs) ? faultOf(decoded) : 'arcs that are none'
  if (fault !== null) throw wrong(fault)
  return decoded
}

function faultOf({ areas, tracts, land, places }: DecodedShapes<Vintage>): string | null {
  const layers: [name: string, layer: unknown, isOne: (of: Feature) => boolean][] = [
    ['areas', areas, (of) => isOutline(of) && Number.isInteger(of.properties?.area_id)],
    ['tracts', tracts, (of) => isOutline(of) && isTract(of.properties)],
    ['land', { type: 'FeatureCollection', features: [land] }, isOutline],
    [
      'places',
      places,
      (of) => of.geometry?.type === 'Point' && arePositions(of.geometry.coordinates, 0),
    ],
  ]
  for (const [name, layer, isOne] of layers) {
    const { type, features } = layer as FeatureCollection
    if (type !== 'FeatureCollection') return `no layer of ${name}`
    const place = features.findIndex((of) => !isOne(of))
    if (place >= 0) return `another thing at place ${place + 1} of ${name}`
  }
  return null
}

const isTract = (properties: Feature['properties']) =>
  typeof properties?.geoid === 'string' && isGeoid(properties.geoid)

const isOutline = ({ geometry }: Feature) =>
  (geometry?.type === 'Polygon' && arePositions(geometry.coordinates, 2)) ||
  (geometry?.type === 'MultiPolygon' && arePositions(geometry.coordinates, 3))

const areArcs = (of: unknown) => arePositions(of, 2)

/** Whether lists of lists, so deep, hold positions of numbers down to the last. */
function arePositions(of: unknown, depth: number): boolean {
  if (!Array.isArray(of)) return false
  if (depth > 0) return of.every((part) => arePositions(part, depth - 1))
  return of.length >= 2 && of.every(Number.isFinite)
}
