import { wrappedText } from './wrapped-text.ts'

/** What a legend's row says: of tracts without an estimate, which are hatched, or of those shown pale. */
export interface LegendRow {
  label: string
  n: number
  absent: boolean
}

/** A row as it is laid out; px from the top of the rows. */
export interface PlacedRow extends LegendRow {
  lines: string[]
  y: number
}

/** The rows of which there are any, their labels in lines that fit a width of px, and how high they are together. */
export function legendRows(
  rows: readonly LegendRow[],
  width: number,
): { rows: PlacedRow[]; height: number } {
  let top = 0
  const placed = rows
    .filter(({ n }) => n > 0)
    .map((row) => {
      const lines = wrappedText(row.label, 13, width - 72)
      const y = top
      top += 8 + lines.length * 16
      return { ...row, lines, y }
    })
  return { rows: placed, height: Math.max(0, top - 8) }
}
