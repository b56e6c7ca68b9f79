import type { Cell } from './cell.ts'

/** Digits of a number that are shown; files have them all. */
const DIGITS = 7

/** Letters of a text that are shown. */
export const LONGEST_CELL = 400

/** A number beside a mark of a chart: to four digits, which is more than an eye can measure there. */
export function markText(value: number): string {
  return cellText(Number(value.toPrecision(4)))
}

/** A cell as a table shows it: numbers to seven digits, with a true minus and without commas, as they may be ids; long texts cut. */
export function cellText(cell: Cell): string {
  if (cell === null) return 'null'
  if (typeof cell !== 'number') {
    const text = String(cell)
    return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} …` : text
  }
  const text = Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(DIGITS)))
  return text.replace(/^-/, '−')
}
