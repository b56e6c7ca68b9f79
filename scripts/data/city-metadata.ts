import type { Assignment } from '../../src/domain/assignment.ts'
import type { City } from '../../src/domain/city.ts'
import { licenceOf, CODE_LICENCE, HOLC_LICENCE, type Licence } from '../../src/domain/licence.ts'
import type { Measure } from '../../src/domain/measure.ts'
import type { CityFormat } from '../../src/domain/published-path.ts'
import type { Source } from '../../src/domain/source.ts'
import type { Column } from '../../src/domain/table-schema.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { rowsOf, type FileFacts, type FileTable } from '../../src/export/file-table.ts'
import { columnName } from '../../src/export/measure-columns.ts'

/** `city/<id>.metadata.json`: all that there is to know of the files of a city's tracts beside it. */
export interface CityMetadata extends FileFacts {
  city: Pick<City, 'id' | 'name' | 'state' | 'year'>
  vintage: Vintage
  row: string
  rows: number
  key: readonly string[]
  /** What `grade` follows. */
  rule: { id: string; title: string; explanation: string; threshold: number; literature: string }
  columns: Column[]
  /** Each with the columns that hold it. */
  measures: (Pick<
    Measure,
    | 'id'
    | 'label'
    | 'unit'
    | 'worse'
    | 'definition'
    | 'universe'
    | 'source'
    | 'release'
    | 'period'
    | 'movedFrom'
  > & {
    columns: { estimate: string; low: string; high: string; flag: string }
    estimates: number
  })[]
  files: {
    path: string
    format: string
    mediatype: string
    bytes: number
    sha256: string
    note: string
  }[]
  sources: Source[]
  licenses: Licence[]
}

/** A file that stands beside it, as it was written. */
export interface WrittenFile {
  format: Exclude<CityFormat, 'metadata.json'>
  path: string
  bytes: number
  sha256: string
}

const FORMATS: Record<WrittenFile['format'], [mediatype: string, note: string]> = {
  csv: [
    'text/csv; charset=utf-8',
    'RFC 4180. Read geoid as text: in pandas dtype={"geoid": str}, in R colClasses = c(geoid = "character"). No outlines.',
  ],
  geojson: [
    'application/geo+json',
    'RFC 7946. Properties of measures are left out of tracts that have no such value. Coordinates are NAD83 as the Census Bureau publishes them, a metre or two from WGS 84.',
  ],
  parquet: [
    'application/vnd.apache.parquet',
    'GeoParquet 1.1: outlines as WKB in the column geometry, EPSG:4269, longitude first.',
  ],
}

/** The metadata of a city's files. Columns of measures are explained once for all, under `measures`. */
export function cityMetadata(of: {
  table: FileTable
  facts: FileFacts
  city: City
  vintage: Vintage
  assignment: Assignment
  measures: readonly Measure[]
  sources: readonly Source[]
  files: readonly WrittenFile[]
}): CityMetadata {
  const { table, facts, city, vintage, assignment, sources } = of
  const { rule, threshold } = assignment
  const measures = of.measures.filter((measure) => measure.vintage === vintage)
  const named = measures.map((measure) => ({ measure, own: columnName(measure) }))
  const ofMeasures = new Set(
    named.flatMap(({ own }) => [own, `${own}_low`, `${own}_high`, `${own}_flag`]),
  )
  const valuesOf = (name: string) => table.columns.find((column) => column.name === name)?.values
  return {
    ...facts,
    city: { id: city.id, name: city.name, state: city.state, year: city.year },
    vintage,
    row: table.row,
    rows: rowsOf(table),
    key: table.key,
    rule: {
      ...{ id: rule.id, title: rule.title, explanation: rule.explanation },
      ...{ threshold, literature: rule.literature },
    },
    columns: table.columns
      .filter(({ name }) => !ofMeasures.has(name))
      .map(({ values: _, ...column }) => column),
    measures: named.map(({ measure, own }) => {
      const { id, label, unit, worse, definition, universe } = measure
      const { source, release, period, movedFrom } = measure
      return {
        ...{ id, label, unit, worse, definition, universe, source, release, period, movedFrom },
        columns: { estimate: own, low: `${own}_low`, high: `${own}_high`, flag: `${own}_flag` },
        estimates: valuesOf(own)?.filter((value) => value !== null).length ?? 0,
      }
    }),
    files: of.files.map(({ format, path, bytes, sha256 }) => {
      const [mediatype, note] = FORMATS[format]
      return { path, format, mediatype, bytes, sha256, note }
    }),
    sources: [...sources],
    licenses: [licenceOf(facts.invented === undefined ? HOLC_LICENCE : CODE_LICENCE)],
  }
}
