import type { MultiPolygon, Polygon } from 'geojson'
import { DataError } from '../../src/domain/data-error.ts'
import { flatAnswers } from './flat-answers.ts'
import { positionFault } from './position-fault.ts'
import type { SourceFile } from './source-file.ts'

/** A HOLC area as the national download has it. */
export interface RawArea {
  area_id: number
  state: string
  city: string
  /** Null where the map has none, or only blanks. */
  label: string | null
  /** Whatever stands there: A–D, E, or null. */
  grade: string | null
  name: string | null
  /** What the surveyors wrote, by flat key. */
  answers: Record<string, string>
  /** Null where the feature has none. */
  geometry: Polygon | MultiPolygon | null
}

type Properties = Record<string, unknown>

/** The areas of `fullDownload.geojson` (v1/v2 form). Throws a DataError that names the feature for anything malformed. */
export function readHolc(file: SourceFile): RawArea[] {
  const seen = new Set<number>()
  return featuresOf(file).map((feature, i) => {
    const fault = (column: string, expected: string, got: unknown) =>
      new DataError({ file: file.name, row: i + 1, column, expected, got: shown(got) })
    const { properties } = feature as { properties?: unknown }
    if (!isObject(properties)) throw fault('properties', 'an object', properties)
    const area = areaOf(properties, geometryOf(feature, fault), fault)
    if (seen.has(area.area_id)) throw fault('neighborhood_id', 'each id once', area.area_id)
    seen.add(area.area_id)
    return area
  })
}

type Fault = (column: string, expected: string, got: unknown) => DataError

function areaOf(properties: Properties, geometry: RawArea['geometry'], fault: Fault): RawArea {
  const text = (column: string): string | null => {
    const value = properties[column] ?? null
    if (value !== null && typeof value !== 'string') throw fault(column, 'text or null', value)
    return value?.trim() || null
  }
  const required = (column: string): string => {
    const value = text(column)
    if (value === null) throw fault(column, 'text', properties[column])
    return value
  }
  const area_id = properties.neighborhood_id
  if (typeof area_id !== 'number' || !Number.isInteger(area_id))
    throw fault('neighborhood_id', 'a whole number', area_id)
  const answers = flatAnswers(properties.area_description_data)
  if (!answers)
    throw fault('area_description_data', 'text by key', properties.area_description_data)
  return {
    area_id,
    state: required('state'),
    city: required('city'),
    label: text('holc_id'),
    grade: text('holc_grade'),
    name: text('name'),
    answers,
    geometry,
  }
}

function geometryOf(feature: unknown, fault: Fault): RawArea['geometry'] {
  const { geometry } = feature as { geometry?: unknown }
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
