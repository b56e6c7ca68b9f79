import type { Cell } from './own-table.ts'

/** What a comma in a column's numbers is. */
export type Comma = 'thousands' | 'decimals'

/** Why a cell gives no number. */
export type NotANumber = 'text' | 'comma' | 'percent'

/** How the numbers of a column are written, as far as its cells settle it. */
export interface NumberForm {
  /** Null where no cell settles what a comma is. */
  comma: Comma | null
  /** Whether some cell needs to know what a comma is, and none settles it. */
  asksComma: boolean
  /** Whether all numbers have a percent sign. */
  isPercent: boolean
}

/** A column read as numbers, one a cell. */
export interface NumberColumn {
  /** Null where there is none. */
  values: (number | null)[]
  /** Why, where something other than a word for "none" stands there. */
  faults: (NotANumber | null)[]
  /** How often each word for "none" stands there; "" is an empty cell. */
  none: Map<string, number>
}

const NONE = /^(na|n\/a|n\.a\.|nan|#n\/a|null|none|nil|missing|suppressed|\(x\)|-+|–|—|\.+|\*+)$/i
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i
const GROUPED_COMMA = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
const DECIMAL_COMMA = /^[+-]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+),\d+$/
const GROUPED_POINT = /^[+-]?\d{1,3}(\.\d{3}){2,}$/
const GROUPED_BLANK = /^[+-]?\d{1,3}( \d{3})+(\.\d+)?$/
/** One group of three digits behind a comma: 1,234 may be either. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/

/** A cell's text without what says nothing of its value: blanks around it, kinds of blanks and of minus signs. */
function normal(cell: string): string {
  return cell
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^[−–](?=[\d.,])/, '-')
}

const isNone = (text: string) => text === '' || NONE.test(text)
const hasPercent = (text: string) => /\s?%$/.test(text)
const withoutPercent = (text: string) => text.replace(/\s?%$/, '')

/** What the cells of a column settle about how its numbers are written: only what can be read in one way settles it. */
export function numberForm(cells: readonly Cell[]): NumberForm {
  let [thousands, decimals, either, percent, bare] = [0, 0, 0, 0, 0]
  for (const cell of cells) {
    if (typeof cell === 'number') {
      bare++
      continue
    }
    if (cell === null) continue
    const text = normal(cell)
    if (isNone(text)) continue
    const number = withoutPercent(text)
    const isNumber =
      PLAIN.test(number) ||
      GROUPED_COMMA.test(number) ||
      DECIMAL_COMMA.test(number) ||
      GROUPED_BLANK.test(number) ||
      GROUPED_POINT.test(number)
    if (!isNumber) continue
    if (hasPercent(text)) percent++
    else bare++
    if (EITHER.test(number)) either++
    else if (GROUPED_COMMA.test(number)) thousands++
    else if (DECIMAL_COMMA.test(number) || GROUPED_POINT.test(number)) decimals++
    // Behind a point that is not followed by three digits stand decimals: then a comma parts thousands.
    else if (/\.\d+$/.test(number) && !/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(number)) thousands++
  }
  const isMixed = thousands > 0 && decimals > 0
  const comma =
    isMixed || thousands + decimals === 0 ? null : thousands > 0 ? 'thousands' : 'decimals'
  return { comma, asksComma: comma === null && either > 0, isPercent: percent > 0 && bare === 0 }
}

/**
 * The numbers of a column. `comma` is what a comma in them is, as the cells or the reader say; with null a cell with one gives no number. A
 * percent sign is only taken off where all numbers have it.
 */
export function numberColumn(
  cells: readonly Cell[],
  { comma, isPercent }: Pick<NumberForm, 'comma' | 'isPercent'>,
): NumberColumn {
  const none = new Map<string, number>()
  const faults: (NotANumber | null)[] = []
  const values = cells.map((cell) => {
    const read = readCell(cell, comma, isPercent)
    if (typeof read === 'object') none.set(read.none, (none.get(read.none) ?? 0) + 1)
    faults.push(typeof read === 'string' ? read : null)
    return typeof read === 'number' ? read : null
  })
  return { values, faults, none }
}

function readCell(
  cell: Cell,
  comma: Comma | null,
  isPercent: boolean,
): number | NotANumber | { none: string } {
  if (cell === null) return { none: '' }
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? cell + 0 : Number.isNaN(cell) ? { none: 'NaN' } : 'text'
  const text = normal(cell)
  if (isNone(text)) return { none: text }
  if (hasPercent(text) && !isPercent) return 'percent'
  return numberIn(withoutPercent(text), comma)
}

function numberIn(text: string, comma: Comma | null): number | NotANumber {
  if (comma === 'decimals') {
    if (DECIMAL_COMMA.test(text)) return finite(text.replace(/[. ]/g, '').replace(',', '.'))
    if (GROUPED_POINT.test(text) || /^[+-]?\d{1,3}\.\d{3}$/.test(text))
      return finite(text.replaceAll('.', ''))
    if (/^[+-]?\d+$/.test(text)) return finite(text)
    if (GROUPED_BLANK.test(text) && !text.includes('.')) return finite(text.replaceAll(' ', ''))
    return PLAIN.test(text) ? 'comma' : 'text'
  }
  if (PLAIN.test(text)) return finite(text)
  if (GROUPED_BLANK.test(text)) return finite(text.replaceAll(' ', ''))
  if (GROUPED_COMMA.test(text)) return comma === null ? 'comma' : finite(text.replaceAll(',', ''))
  return DECIMAL_COMMA.test(text) ? 'comma' : 'text'
}

/** Adding 0 turns −0 into 0. */
function finite(text: string): number | NotANumber {
  const value = Number(text)
  return Number.isFinite(value) ? value + 0 : 'text'
}
