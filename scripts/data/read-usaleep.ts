import type { EstimateFlag } from '../../src/domain/city-tracts.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import { cellFault, decimalIn, geoidIn, type Cell } from './cell.ts'
import { roundTo, type Estimate, type EstimatesByTract } from './estimate.ts'
import { readCsv, type CsvRow } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

const PARTS = [
  ['STATE2KX', 2],
  ['CNTY2KX', 3],
  ['TRACT2KX', 6],
] as const
const FLAG = 'Abridged life table flag'
const COLUMNS = ['Tract ID', ...PARTS.map(([column]) => column), 'e(0)', 'se(e(0))', FLAG]

/** Standard errors on either side of an estimate that hold 95 % of a normal distribution. */
const Z95 = 1.96

/**
 * Life expectancy at birth from USALEEP "File A" tables. Tract ids that lost their leading zeros get them back and must agree with
 * their parts; the limits are e(0) ± 1.96 standard errors, to two decimals. Throws a DataError for anything malformed.
 */
export function readUsaleep(file: SourceFile): EstimatesByTract {
  const estimates: EstimatesByTract = new Map()
  for (const row of readCsv(file, COLUMNS)) {
    const geoid = tractOf(row)
    if (estimates.has(geoid)) throw cellFault(row('Tract ID'), 'each tract once')
    estimates.set(geoid, estimateOf(row))
  }
  return estimates
}

function tractOf(row: CsvRow): Geoid {
  const geoid = geoidIn(padded(row('Tract ID'), 11))
  const parts = PARTS.map(([column, digits]) => padded(row(column), digits).text).join('')
  if (parts !== geoid) throw cellFault(row('Tract ID'), `${parts}, as its parts say`)
  return geoid
}

function padded(cell: Cell, digits: number): Cell {
  return { ...cell, text: cell.text.padStart(digits, '0') }
}

function estimateOf(row: CsvRow): Estimate {
  const estimate = decimalIn(row('e(0)'), 30, 110)
  const standardError = decimalIn(row('se(e(0))'), 0, 30)
  const margin = Z95 * standardError
  return {
    estimate,
    low: roundTo(estimate - margin, 2),
    high: roundTo(estimate + margin, 2),
    standardError,
    flag: flagIn(row(FLAG)),
  }
}

function flagIn(cell: Cell): EstimateFlag {
  if (/^[123]$/.test(cell.text)) return Number(cell.text) as EstimateFlag
  throw cellFault(cell, '1, 2 or 3')
}
