import { DataError } from '../../src/domain/data-error.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import { measuresOf, type Measure } from '../../src/domain/measure.ts'
import type { Release } from '../../src/domain/release.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cellFault, countIn, decimalIn, geoidIn, type Cell } from './cell.ts'
import type { Estimate } from './estimate.ts'
import { readTable, type CsvRow, type CsvTable } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A tract, or the part of one that lies in one place, with its estimates. */
export interface PlacePart<V extends Vintage = 2010> {
  geoid: Geoid<V>
  /** Persons; null where the file does not say. */
  population: number | null
  /** In the order of the table's measures; null where suppressed or not published. */
  estimates: (Estimate | null)[]
}

/** A release as it was read. */
export interface PrevalenceTable<V extends Vintage = 2010> {
  release: Release
  /** Those of the release that the file has columns of. */
  measures: Measure[]
  /** Those that it has none of. */
  absent: Measure[]
  /** Prefixes of columns of measures that the atlas does not know. */
  unknown: string[]
  parts: PlacePart<V>[]
}

const TRACT = ['TractFIPS', 'LocationName']
const PART = 'Place_TractID'
const POPULATION = ['Population2010', 'TotalPopulation', 'TotalPop18plus']
const GEOID_DIGITS = 11

/** Some exports of the table end the name of a column in an underscore. */
const PREVALENCE = /^(.+)_CrudePrev_?$/i
const INTERVAL = /^\(\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*\)$/

/** A measure with the two columns that it has in a file. */
interface MeasureColumns {
  measure: Measure
  estimate: string
  interval: string
}

/**
 * The "GIS Friendly" tract table of a release of 500 Cities, with a row for each place and tract, or of PLACES, with a row for each
 * tract; its columns go by different names in different releases. Throws a DataError for anything malformed, and for a file
 * without any of the release's measures.
 */
export function readPrevalence<V extends Vintage = 2010>(
  file: SourceFile,
  release: Release & { vintage: NoInfer<V> },
): PrevalenceTable<V> {
  const table = readTable(file)
  const tract = TRACT.find(table.has)
  if (tract === undefined) throw missing(file, `a column ${TRACT.join(' or ')}`)
  const all = measuresOf(release)
  const columns = all.flatMap((measure) => columnsOf(measure, table) ?? [])
  if (columns.length === 0)
    throw missing(
      file,
      `columns such as ${all[0]!.column}_CrudePrev and ${all[0]!.column}_Crude95CI`,
    )
  const key = table.has(PART) ? PART : tract
  const population = POPULATION.find(table.has)
  const seen = new Set<string>()
  const parts = table.rows.map((row): PlacePart<V> => {
    const own = row(key)
    if (seen.has(own.text)) throw cellFault(own, 'each part of a tract once')
    seen.add(own.text)
    return {
      geoid: geoidIn<V>(withLeadingZero(row(tract))),
      population: population === undefined ? null : maybeCount(row(population)),
      estimates: columns.map(({ estimate, interval }) => estimateOf(row(estimate), row(interval))),
    }
  })
  const measures = columns.map(({ measure }) => measure)
  const absent = all.filter((measure) => !measures.includes(measure))
  return { release, measures, absent, unknown: unknownIn(table, all), parts }
}

function missing(file: SourceFile, expected: string): DataError {
  return new DataError({ file: file.name, row: 1, expected, got: 'none' })
}

function prefixesOf({ column, otherColumns }: Measure): string[] {
  return [column, ...otherColumns]
}

/** Null where the file lacks either column. */
function columnsOf(measure: Measure, { has }: CsvTable): MeasureColumns | null {
  for (const prefix of prefixesOf(measure)) {
    const estimate = [`${prefix}_CrudePrev`, `${prefix}_CrudePrev_`].find(has)
    const interval = [`${prefix}_Crude95CI`, `${prefix}_Crude95CI_`].find(has)
    if (estimate && interval) return { measure, estimate, interval }
  }
  return null
}

function unknownIn({ columns }: CsvTable, measures: readonly Measure[]): string[] {
  const known = new Set(measures.flatMap(prefixesOf))
  return columns
    .flatMap((column) => PREVALENCE.exec(column)?.[1]?.toUpperCase() ?? [])
    .filter((prefix) => !known.has(prefix))
}

/** A spreadsheet takes the zero from the identifiers of the first nine states. */
function withLeadingZero(cell: Cell): Cell {
  return {
    ...cell,
    text: cell.text.replace(/^\d{10}$/, (text) => text.padStart(GEOID_DIGITS, '0')),
  }
}

function maybeCount(cell: ReturnType<CsvRow>): number | null {
  return cell.text === '' ? null : countIn(cell)
}

function estimateOf(cell: Cell, interval: Cell): Estimate | null {
  if (cell.text === '' && interval.text === '') return null
  const estimate = decimalIn(cell, 0, 100)
  const [low, high] = limitsOf(interval)
  if (estimate < low || estimate > high)
    throw cellFault(cell, `an estimate inside its interval ${interval.text}`)
  return { estimate, low, high, standardError: null, flag: null }
}

function limitsOf(cell: Cell): [low: number, high: number] {
  const match = INTERVAL.exec(cell.text)
  if (!match) throw cellFault(cell, 'an interval such as "( 3.1,  3.5)"')
  const [low, high] = [match[1]!, match[2]!].map((text) => decimalIn({ ...cell, text }, 0, 100))
  if (low! > high!) throw cellFault(cell, 'the lower limit first')
  return [low!, high!]
}
