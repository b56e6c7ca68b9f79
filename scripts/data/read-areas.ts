import type { MultiPolygon, Polygon } from 'geojson'
import { DataError } from '../../src/domain/data-error.ts'
import { positionFault } from './position-fault.ts'
import type { SourceFile } from './source-file.ts'

/** A HOLC area as a national download has it. */
export interface RawArea {
  area_id: number
  state: string
  city: string
  /** Null where the map has none, or only blanks. */
  label: string | null
  /** Whatever stands there: A–D, E, or null. */
  grade: string | null
  /** What kind of area the download calls it; null where it does not say. */
  category: string | null
  name: string | null
  /** What the area was used for, and whether the survey is the HOLC's own; null in a form that does not say. */
  residential: boolean | null
  commercial: boolean | null
  industrial: boolean | null
  city_survey: boolean | null
  /** What the surveyors wrote, by flat key; null in a form that leaves it out. */
  answers: Record<string, string> | null
  /** Null where the feature has none. */
  geometry: Polygon | MultiPolygon | null
}

/** Reads the properties of one feature; each throws a DataError that names the column for a value of another kind. */
export interface PropertyReader {
  /** Trimmed; null for blanks, null and a property that is not there. */
  text(column: string): string | null
  /** Text that is there. */
  required(column: string): string
  /** As `text`, but the property has to be there. */
  nullable(column: string): string | null
  flag(column: string): boolean
  /** What stands there as `convert` gives it; null from it means that it is not `expected`. */
  parsed<T>(column: string, expected: string, convert: (value: unknown) => T | null): T
}

/**
 * The areas of a GeoJSON file, each by its properties and the id in `idColumn`. Throws a DataError that names the
 * feature, as its row, for anything malformed and for an id that comes twice.
 */
export function readAreas(
  file: SourceFile,
  idColumn: string,
  areaOf: (read: PropertyReader) => Omit<RawArea, 'area_id' | 'geometry'>,
): RawArea[] {
  const seen = new Set<number>()
  return featuresOf(file).map((feature, i) => {
    const fault: Fault = (column, expected, got) =>
      new DataError({ file: file.name, row: i + 1, column, expected, got: shown(got) })
    const properties = isObject(feature) ? feature.properties : undefined
    if (!isObject(properties)) throw fault('properties', 'an object', properties)
    const read = propertyReader(properties, fault)
    const area_id = read.parsed(idColumn, 'a whole number', wholeNumber)
    if (seen.has(area_id)) throw fault(idColumn, 'each id once', area_id)
    seen.add(area_id)
    return { area_id, ...areaOf(read), geometry: geometryOf(feature as Properties, fault) }
  })
}

type Properties = Record<string, unknown>
type Fault = (column: string, expected: string, got: unknown) => DataError

function propertyReader(properties: Properties, fault: Fault): PropertyReader {
  const parsed: PropertyReader['parsed'] = (column, expected, convert) => {
    const result = convert(properties[column])
    if (result === null) throw fault(column, expected, properties[column])
    return result
  }
  const nullable = (column: string) => parsed(column, 'text or null', maybeText).text
  return {
    text: (column) => (properties[column] === undefined ? null : nullable(column)),
    required: (column) => parsed(column, 'text', (value) => maybeText(value)?.text ?? null),
    nullable,
    flag: (column) =>
      parsed(column, 'true or false', (value) => (typeof value === 'boolean' ? value : null)),
    parsed,
  }
}

/** In an object, so that a null that is allowed differs from no text at all. */
function maybeText(value: unknown): { text: string | null } | null {
  if (value === null) return { text: null }
  return typeof value === 'string' ? { text: value.trim() || null } : null
}

function wholeNumber(value: unknown): number | null {
  return Number.isInteger(value) ? (value as number) : null
}

function geometryOf({ geometry }: Properties, fault: Fault): RawArea['geometry'] {
  if (geometry === null || geometry === undefined) return null
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    throw fault('geometry', 'a Polygon or MultiPolygon', type)
  const wrong = positionFault(coordinates, type === 'Polygon' ? 2 : 3)
  if (wrong !== null) throw fault('geometry', 'longitudes to ±180 and latitudes to ±90', wrong)
  return geometry as Polygon | MultiPolygon
}

function featuresOf(file: SourceFile): unknown[] {
  const fault = (got: string, cause?: unknown) =>
    new DataError({ file: file.name, expected: 'a GeoJSON FeatureCollection', got }, { cause })
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(file.bytes))
  } catch (error) {
    throw fault((error as Error).message, error)
  }
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features))
    throw fault(isObject(json) ? `type ${shown(json.type)}` : shown(json))
  return json.features
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 80)
}
