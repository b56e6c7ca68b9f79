/** How a result is drawn. */
export const RESULT_CHARTS = ['bars', 'dots', 'line'] as const
export type ResultChart = (typeof RESULT_CHARTS)[number]

/** Rows of a result as each chart can draw them: more bars cannot be read, more marks not be told apart. */
export const MOST_DRAWN: Record<ResultChart, number> = { bars: 60, dots: 20_000, line: 20_000 }

/** A row with both its values. */
export interface DrawnRow<Across> {
  across: Across
  up: number
}

/** The rows that have both values, in their order, and how many lack one. */
export function drawnRows<Across>(
  across: readonly (Across | null)[],
  up: readonly (number | null)[],
): { rows: DrawnRow<Across>[]; missing: number } {
  const rows = across.flatMap((value, i): DrawnRow<Across>[] => {
    const number = up[i] ?? null
    return value === null || number === null ? [] : [{ across: value, up: number }]
  })
  return { rows, missing: across.length - rows.length }
}
