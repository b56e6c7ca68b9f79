import type { Geoid } from '../../src/domain/geoid.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { cellFault, countIn, decimalIn, geoidIn, type Cell } from './cell.ts'
import type { Estimate } from './estimate.ts'
import { readCsv, type CsvRow } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** The part of a tract that lies in one place, with that place's estimates. */
export interface PlacePart {
  geoid: Geoid
  /** Persons; null where the file does not say. */
  population: number | null
  /** In the order of `PREVALENCES`; null where suppressed or not published. */
  estimates: (Estimate | null)[]
}

/** The measures that this source holds. */
export const PREVALENCES = MEASURES.filter((measure) => measure.source === '500-cities')

const columnsOf = (column: string) => [`${column}_CrudePrev`, `${column}_Crude95CI`] as const
const COLUMNS = [
  'TractFIPS',
  'Place_TractID',
  'Population2010',
  ...PREVALENCES.flatMap(({ column }) => columnsOf(column)),
]
const INTERVAL = /^\(\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*\)$/

/**
 * The rows of the "GIS Friendly" tract table: one for each place and tract, which is why a tract may come several
 * times. Throws a DataError for anything malformed.
 */
export function read500Cities(file: SourceFile): PlacePart[] {
  const seen = new Set<string>()
  return readCsv(file, COLUMNS).map((row) => {
    const key = row('Place_TractID')
    if (seen.has(key.text)) throw cellFault(key, 'each part of a tract once')
    seen.add(key.text)
    return partOf(row)
  })
}

function partOf(row: CsvRow): PlacePart {
  const population = row('Population2010')
  return {
    geoid: geoidIn(row('TractFIPS')),
    population: population.text === '' ? null : countIn(population),
    estimates: PREVALENCES.map(({ column }) => {
      const [estimate, interval] = columnsOf(column)
      return estimateOf(row(estimate), row(interval))
    }),
  }
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
