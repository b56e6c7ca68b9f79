import { DataError } from '../../src/domain/data-error.ts'
import { maybeGeoid, type Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'

/** One field of a table with its place, so that a fault can say where it stands. */
export interface Cell {
  file: string
  row: number
  column: string
  /** Without spaces around it. */
  text: string
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The DataError of a cell that does not hold what it should. */
export function cellFault({ file, row, column, text }: Cell, expected: string): DataError {
  return new DataError({ file, row, column, expected, got: text ? `"${text}"` : 'nothing' })
}

/** The cell as a number from `least` to `most`. Throws a DataError for anything else, a blank one too. */
export function decimalIn(cell: Cell, least: number, most: number): number {
  const value = NUMBER.test(cell.text) ? Number(cell.text) : NaN
  if (value >= least && value <= most) return value
  throw cellFault(cell, `a number from ${least} to ${most}`)
}

/** The cell as a count, with commas between thousands or without. Throws a DataError for anything else. */
export function countIn(cell: Cell): number {
  if (/^(\d+|\d{1,3}(,\d{3})+)$/.test(cell.text)) return Number(cell.text.replaceAll(',', ''))
  throw cellFault(cell, 'a whole number')
}

/** The cell as an identifier of a tract of the vintage that the caller's file is of. Throws a DataError unless it is 11 digits. */
export function geoidIn<V extends Vintage = 2010>(cell: Cell): Geoid<V> {
  const geoid = maybeGeoid<V>(cell.text)
  if (geoid) return geoid
  throw cellFault(cell, 'a tract identifier of 11 digits')
}
