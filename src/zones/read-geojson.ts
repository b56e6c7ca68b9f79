import { DataError } from '../domain/data-error.ts'
import { objectOf, type RawZone, type RawZones } from './raw-zones.ts'

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/** What an older GeoJSON may call longitude and latitude. NAD83 differs from WGS 84 by a metre or two, as everywhere in the atlas. */
const IN_DEGREES = /(CRS84|EPSG:+\d*:?(4326|4269))$/i

/**
 * The features of a GeoJSON text, a bare geometry being one. Throws a DataError where it is no GeoJSON, and where it names another reference
 * system than longitude and latitude.
 */
export function readGeojson(file: string, bytes: Uint8Array): RawZones {
  const root = objectOf(parsed(file, bytes))
  const type = typeof root?.type === 'string' ? root.type : null
  if (root === null || type === null)
    throw new DataError({
      file,
      expected: 'GeoJSON, or a zipped shapefile',
      got: 'JSON without a type',
    })
  checkSystem(file, root)
  return { format: 'GeoJSON', features: featuresOf(file, root, type), isUnreferenced: false }
}

function parsed(file: string, bytes: Uint8Array): unknown {
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return JSON.parse(text)
  } catch (cause) {
    const got =
      text === ''
        ? 'bytes that are neither text nor a zip archive'
        : `${text.length} characters that are not: ${text.slice(0, 40)}`
    throw new DataError({ file, expected: 'GeoJSON, or a zipped shapefile', got }, { cause })
  }
}

function checkSystem(file: string, root: Record<string, unknown>): void {
  if (root.crs === undefined || root.crs === null) return
  const name = objectOf(objectOf(root.crs)?.properties)?.name
  if (typeof name === 'string' && IN_DEGREES.test(name.trim())) return
  throw new DataError({
    file,
    column: 'crs',
    expected: 'longitude and latitude (WGS 84), as GeoJSON has them today',
    got: typeof name === 'string' ? name.slice(0, 80) : 'another reference system',
  })
}

function featuresOf(file: string, root: Record<string, unknown>, type: string): RawZone[] {
  if (type === 'Feature') return [zoneOf(root)]
  if (GEOMETRIES.has(type)) return [{ geometry: root, properties: {} }]
  if (type !== 'FeatureCollection' || !Array.isArray(root.features))
    throw new DataError({
      file,
      expected: 'GeoJSON, or a zipped shapefile',
      got: `JSON of a ${type.slice(0, 40)}`,
    })
  return root.features.map(zoneOf)
}

function zoneOf(feature: unknown): RawZone {
  const of = objectOf(feature)
  return { geometry: of?.geometry ?? null, properties: objectOf(of?.properties) ?? {} }
}
