import type { Vintage } from '../domain/vintage.ts'
import type { KnownGeoids } from './known-geoids.ts'
import { missingCodes, type MissingCode } from './missing-codes.ts'
import { numberColumn, numberForm, type Comma, type NumberColumn } from './number-column.ts'
import type { OwnTable } from './own-table.ts'
import { readGeoid } from './read-geoid.ts'

/** What a reader chose of a table; columns by their places. */
export interface OwnChoice {
  geoid: number
  vintage: Vintage
  value: number
  low: number | null
  high: number | null
  /** What a comma in the numbers is, where the cells do not settle it. */
  comma: Comma | null
  /** The numbers that stand for "no value". */
  missing: readonly number[]
  /** Whether the values are parts in per cent, which lie between 0 and 100. */
  isPercent: boolean
}

/** Why a row, or a part of it, is not used. */
export type ProblemKind =
  'no tract' | 'elsewhere' | 'no number' | 'twice' | 'out of range' | 'interval'

/** A row that is not used, or not all of it. */
export interface Problem {
  kind: ProblemKind
  /** Where it stands in the file. */
  row: number
  /** What stands in the column of the tracts. */
  tract: string
  /** What stands in the cell in question. */
  text: string
}

/** What became of a table's rows. */
export interface OwnReport {
  rows: number
  /** Tracts on the maps here that have a value, and the cities that they are in, most tracts first. */
  matched: number
  cities: { id: string; tracts: number }[]
  /** Leading zeros that were put back. */
  restored: number
  /** Rows that said again what another had said of the same tract. */
  merged: number
  /** Rows without a value, by what stands there: "" for nothing. */
  none: { text: string; count: number }[]
  /** Numbers that may stand for "no value": the reader is asked. */
  codes: MissingCode[]
  /** Whether the reader has to say what a comma is. */
  asksComma: boolean
  /** Whether all values lie between 0 and 1 though they are to be in per cent. */
  looksLikeShares: boolean
  counts: Record<ProblemKind, number>
  /** Of the matched values; null where there are none. */
  range: [least: number, greatest: number] | null
}

/** The estimates that a table gives of tracts on the maps here; null where there is none. */
export interface OwnEstimates {
  geoid: string[]
  estimate: number[]
  low: (number | null)[]
  high: (number | null)[]
}

export interface CheckedMeasure {
  report: OwnReport
  problems: Problem[]
  estimates: OwnEstimates
}

interface Row {
  place: number
  estimate: number
  low: number | null
  high: number | null
}

/** What a choice makes of a table: every row is used, counted as one without a value, merged with its like, or told as a problem. */
export function checkMeasure(
  table: OwnTable,
  choice: OwnChoice,
  known: KnownGeoids,
): CheckedMeasure {
  const { columns, rows } = table
  const cellsOf = (column: number) => columns[column]!.cells
  const geoids = cellsOf(choice.geoid)
  const form = numberForm(cellsOf(choice.value))
  const values = readColumn(cellsOf(choice.value), choice)
  const low = choice.low === null ? null : readColumn(cellsOf(choice.low), choice)
  const high = choice.high === null ? null : readColumn(cellsOf(choice.high), choice)
  const missing = new Set(choice.missing)
  const problems: Problem[] = []
  const tell = (kind: ProblemKind, place: number, column: number) =>
    problems.push({
      kind,
      row: rows[place]!,
      tract: String(geoids[place] ?? ''),
      text: String(cellsOf(column)[place] ?? ''),
    })
  const byGeoid = new Map<string, Row[]>()
  const none = new Map<string, number>()
  let restored = 0
  for (let place = 0; place < rows.length; place++) {
    const read = readGeoid(geoids[place]!)
    if (typeof read === 'string') {
      tell('no tract', place, choice.geoid)
      continue
    }
    if (read.isRestored) restored++
    if (!known[choice.vintage].has(read.geoid)) {
      tell('elsewhere', place, choice.geoid)
      continue
    }
    const estimate = values.values[place]!
    if (values.faults[place] !== null) {
      tell('no number', place, choice.value)
      continue
    }
    if (estimate === null || missing.has(estimate)) {
      const text = String(cellsOf(choice.value)[place] ?? '').trim()
      none.set(text, (none.get(text) ?? 0) + 1)
      continue
    }
    if (choice.isPercent && (estimate < 0 || estimate > 100)) {
      tell('out of range', place, choice.value)
      continue
    }
    const limits = limitsAt(place, estimate, low, high, missing)
    if (limits === null) tell('interval', place, choice.low ?? choice.high ?? choice.value)
    const row = { place, estimate, ...(limits ?? { low: null, high: null }) }
    const others = byGeoid.get(read.geoid)
    if (others) others.push(row)
    else byGeoid.set(read.geoid, [row])
  }
  const { estimates, merged } = merge(byGeoid, (place) => tell('twice', place, choice.value))
  return {
    problems: problems.sort((a, b) => a.row - b.row),
    estimates,
    report: {
      ...{ rows: rows.length, matched: estimates.geoid.length, restored, merged },
      cities: citiesOf(estimates.geoid, choice.vintage, known),
      none: [...none].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
      codes: missingCodes(values.values),
      asksComma: form.asksComma,
      looksLikeShares: choice.isPercent && looksLikeShares(estimates.estimate),
      counts: countsOf(problems),
      range: rangeOf(estimates.estimate),
    },
  }
}

function readColumn(cells: OwnTable['columns'][number]['cells'], choice: OwnChoice): NumberColumn {
  const form = numberForm(cells)
  return numberColumn(cells, { ...form, comma: form.comma ?? choice.comma })
}

/** A row's interval; null where it is none: not a number, or not around the value. */
function limitsAt(
  place: number,
  estimate: number,
  low: NumberColumn | null,
  high: NumberColumn | null,
  missing: ReadonlySet<number>,
): { low: number | null; high: number | null } | null {
  if (low?.faults[place] || high?.faults[place]) return null
  const limit = (column: NumberColumn | null) => {
    const value = column?.values[place] ?? null
    return value !== null && missing.has(value) ? null : value
  }
  const [least, greatest] = [limit(low), limit(high)]
  const isAround = (least ?? estimate) <= estimate && estimate <= (greatest ?? estimate)
  return isAround ? { low: least, high: greatest } : null
}

/** One row a tract: those that say the same are one, those that differ are refused. */
function merge(
  byGeoid: ReadonlyMap<string, readonly Row[]>,
  refuse: (place: number) => void,
): { estimates: OwnEstimates; merged: number } {
  const estimates: OwnEstimates = { geoid: [], estimate: [], low: [], high: [] }
  let merged = 0
  for (const [geoid, [first, ...others]] of byGeoid) {
    const { estimate, low, high } = first!
    const isAlike = (row: Row) => row.estimate === estimate && row.low === low && row.high === high
    if (!others.every(isAlike)) {
      for (const { place } of [first!, ...others]) refuse(place)
      continue
    }
    merged += others.length
    estimates.geoid.push(geoid)
    estimates.estimate.push(estimate)
    estimates.low.push(low)
    estimates.high.push(high)
  }
  return { estimates, merged }
}

function citiesOf(geoids: readonly string[], vintage: Vintage, known: KnownGeoids) {
  const counts = new Map<string, number>()
  for (const geoid of geoids)
    for (const city of known[vintage].get(geoid) ?? [])
      counts.set(city, (counts.get(city) ?? 0) + 1)
  return [...counts]
    .map(([id, tracts]) => ({ id, tracts }))
    .sort((a, b) => b.tracts - a.tracts || (a.id < b.id ? -1 : 1))
}

function countsOf(problems: readonly Problem[]): Record<ProblemKind, number> {
  const counts: Record<ProblemKind, number> = {
    'no tract': 0,
    elsewhere: 0,
    'no number': 0,
    twice: 0,
    'out of range': 0,
    interval: 0,
  }
  for (const { kind } of problems) counts[kind]++
  return counts
}

function rangeOf(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return [least, greatest]
}

const LEAST_FOR_SHARES = 5
function looksLikeShares(values: readonly number[]): boolean {
  return values.length >= LEAST_FOR_SHARES && values.every((value) => value >= 0 && value <= 1)
}
