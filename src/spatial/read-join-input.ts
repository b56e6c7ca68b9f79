import { DataError } from '../domain/data-error.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { CityShapes } from '../domain/city-shapes.ts'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import { decodeShapes, type DecodedShapes } from './decode-shapes.ts'
import type { JoinInput } from './join-protocol.ts'
import type { PolygonLayer } from './packed-layer.ts'

export interface JoinLayers {
  areas: PolygonLayer<{ grade: Grade | null }>
  tracts: PolygonLayer
  /** What a published city's polygons are called, in their order; null for bare layers, whose owner knows. */
  names: { areaIds: Int32Array; geoids: Geoid<Vintage>[] } | null
}

/** The layers in a job's bytes. Throws DataError where they are not the JSON that was announced. */
export function readJoinInput(input: Exclude<JoinInput, { zones: ArrayBuffer }>): JoinLayers {
  if ('areas' in input) {
    const areas = readJson('areas', input.areas, 'FeatureCollection') as JoinLayers['areas']
    const tracts = readJson('tracts', input.tracts, 'FeatureCollection') as JoinLayers['tracts']
    return { areas, tracts, names: null }
  }
  const shapes = readJson('shapes', input.topology, 'Topology') as CityShapes<Vintage>
  const { areas, tracts } = decodeShapes(shapes)
  const areaIds = Int32Array.from(areas.features, ({ properties }) => properties.area_id)
  const geoids = tracts.features.map(({ properties }) => properties.geoid)
  return { areas, tracts, names: { areaIds, geoids } }
}

/** The layers of a job of zones; throws as `readJoinInput` does. */
export function readZonesInput(input: Extract<JoinInput, { zones: ArrayBuffer }>): {
  zones: PolygonLayer
  cities: DecodedShapes<Vintage>[]
  maps: DecodedShapes<Vintage>[]
} {
  const read = (city: ArrayBuffer) =>
    decodeShapes(readJson('shapes', city, 'Topology') as CityShapes<Vintage>)
  return {
    zones: readJson('zones', input.zones, 'FeatureCollection') as PolygonLayer,
    cities: input.cities.map(read),
    maps: input.maps.map(read),
  }
}

/** The object of that GeoJSON or TopoJSON type that the bytes spell. */
function readJson(file: string, bytes: ArrayBuffer, type: string): unknown {
  const text = new TextDecoder().decode(bytes)
  const got = `${text.length} characters that are not: ${text.slice(0, 40)}`
  const wrong = (options?: ErrorOptions) =>
    new DataError({ file, expected: `JSON of a ${type}`, got }, options)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw wrong({ cause })
  }
  if ((parsed as { type?: unknown } | null)?.type !== type) throw wrong()
  return parsed
}
