import { geoidColumn, vintageFound, type GeoidColumn, type VintageFound } from './geoid-column.ts'
import type { KnownGeoids } from './known-geoids.ts'
import { numberColumn, numberForm } from './number-column.ts'
import type { Cell, FileForm, FileNote, OwnTable } from './own-table.ts'
import { readGeoid } from './read-geoid.ts'

/** A column as a reader chooses it. */
export interface ColumnSummary {
  name: string
  /** Its first few cells that are not empty. */
  sample: string[]
  /** Whether most of a sample of its cells are numbers, and whether most are tracts' identifiers. */
  isNumeric: boolean
  isGeoid: boolean
  /** Whether its numbers have a percent sign. */
  isPercent: boolean
}

/** What was found in a file before anything was chosen. */
export interface OwnSummary {
  file: string
  form: FileForm
  rows: number
  notes: FileNote[]
  columns: ColumnSummary[]
  /** The column that holds the tracts, by its place; null where none does. */
  geoid: number | null
}

/** The column's tracts, and of which census they are as far as the data tell. */
export interface TractsFound {
  column: GeoidColumn
  found: VintageFound | null
  /** How many tracts of each census the data know. */
  known: Record<2010 | 2020, number>
}

const SAMPLE = 500
const SHOWN = 3
const LONGEST_SHOWN = 40
const NAMED =
  /^(geo_?id\d*|geoid10|geoid20|tract|tract_?fips|tractfips|fips|census_?tract|tract_?id|ct_?geoid|fips_?tract|full_?ct_?fips)$/i

/** A table's columns, and which of them holds the tracts: that of which most cells are identifiers, one with such a name before another. */
export function summarizeTable({ file, form, columns, rows, notes }: OwnTable): OwnSummary {
  const parts = columns.map(({ cells }) => partsOf(spread(cells)))
  const scores = parts.map(({ geoids }, i) =>
    geoids >= 0.5 ? geoids + (NAMED.test(columns[i]!.name) ? 1 : 0) : 0,
  )
  const best = Math.max(...scores)
  const named = columns.findIndex(({ name }) => NAMED.test(name))
  const geoid = best > 0 ? scores.indexOf(best) : named >= 0 ? named : null
  return {
    ...{ file, form, notes, geoid, rows: rows.length },
    columns: columns.map(({ name, cells }, i) => ({
      name,
      sample: shown(cells),
      isNumeric: parts[i]!.numbers >= 0.5 && parts[i]!.geoids < 0.5,
      isGeoid: parts[i]!.geoids >= 0.5,
      isPercent: parts[i]!.isPercent,
    })),
  }
}

/** A column's tracts among those that the data know. */
export function tractsFound(
  { columns }: OwnTable,
  column: number,
  known: KnownGeoids,
): TractsFound {
  const read = geoidColumn(columns[column]!.cells, known)
  return {
    column: read,
    found: vintageFound(read, known),
    known: { 2010: known[2010].size, 2020: known[2020].size },
  }
}

/** Cells from all over a column that are not empty. */
function spread(cells: readonly Cell[]): Cell[] {
  const step = Math.max(1, Math.floor(cells.length / SAMPLE))
  const some = cells.filter((cell, i) => i % step === 0 && cell !== null)
  return some.length > 0 ? some : cells.filter((cell) => cell !== null).slice(0, SAMPLE)
}

/** The parts of some cells that are identifiers and that are numbers, 0–1. */
function partsOf(cells: readonly Cell[]) {
  const form = numberForm(cells)
  const { values } = numberColumn(cells, { ...form, comma: form.comma ?? 'thousands' })
  const of = Math.max(1, cells.length)
  return {
    geoids: cells.filter((cell) => typeof readGeoid(cell) === 'object').length / of,
    numbers: values.filter((value) => value !== null).length / of,
    isPercent: form.isPercent,
  }
}

function shown(cells: readonly Cell[]): string[] {
  const some: string[] = []
  for (const cell of cells) {
    if (cell === null) continue
    some.push([...String(cell)].slice(0, LONGEST_SHOWN).join(''))
    if (some.length === SHOWN) break
  }
  return some
}
