import { DataError } from '../domain/data-error.ts'
import { MOST_ROWS } from './file-limits.ts'
import type { OwnTable } from './own-table.ts'
import { recordsTable } from './records-table.ts'

/** The properties of a GeoJSON FeatureCollection's features; outlines are not read. Throws DataError. */
export function readGeojson(file: string, text: string): OwnTable {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw new DataError(
      {
        file,
        expected: 'JSON',
        got: `${text.length} characters that are not: ${text.slice(0, 40)}`,
      },
      { cause },
    )
  }
  const expected = 'a GeoJSON FeatureCollection'
  if (
    !isRecord(content) ||
    content.type !== 'FeatureCollection' ||
    !Array.isArray(content.features)
  )
    throw new DataError({ file, expected, got: `JSON of a ${kindOf(content)}` })
  const { features } = content
  if (features.length > MOST_ROWS)
    throw new DataError({
      file,
      expected: `at most ${MOST_ROWS} features`,
      got: `${features.length}`,
    })
  const records = features.map((feature: unknown, i) => {
    if (!isRecord(feature) || feature.type !== 'Feature')
      throw new DataError({ file, row: i + 1, expected: 'a Feature', got: kindOf(feature) })
    const { properties } = feature
    return isRecord(properties) ? properties : {}
  })
  return recordsTable(file, 'geojson', records)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (isRecord(value)) return typeof value.type === 'string' ? named(value.type) : 'record'
  return value === null ? 'null' : typeof value
}

const named = (type: string) => (type.trim() === '' ? `“${type.slice(0, 40)}”` : type.slice(0, 40))
