import type { Cell } from './cell.ts'

/** The rows of a result that are of one city's tracts. */
export interface TractValues {
  /** By geoid; null where the result says so. */
  values: Map<string, number | null>
  /** Rows of tracts that had one already: the first is drawn. */
  repeated: number
}

/** The cities whose tracts a result is about, those with the most rows first, with the number of rows. */
export function citiesIn(
  geoids: readonly Cell[],
  cities: readonly Cell[] | null,
  citiesOf: ReadonlyMap<string, readonly string[]>,
): [city: string, rows: number][] {
  const rows = new Map<string, number>()
  geoids.forEach((geoid, i) => {
    if (geoid === null) return
    const of = cities ? [cities[i]] : (citiesOf.get(String(geoid)) ?? [])
    for (const city of of) if (typeof city === 'string') rows.set(city, (rows.get(city) ?? 0) + 1)
  })
  return [...rows].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** The values of a city's tracts; of a tract of several maps those of the rows that name this one, where the result says which. */
export function tractValues(
  geoids: readonly Cell[],
  numbers: readonly Cell[],
  cities: readonly Cell[] | null,
  city: string,
  isThere: (geoid: string) => boolean,
): TractValues {
  const values = new Map<string, number | null>()
  let repeated = 0
  geoids.forEach((cell, i) => {
    const geoid = String(cell)
    if (cell === null || !isThere(geoid) || (cities && cities[i] !== city)) return
    if (values.has(geoid)) repeated++
    else values.set(geoid, numberOf(numbers[i]))
  })
  return { values, repeated }
}

/** A cell as a number that can be drawn; null for any other. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null
  const number = Number(cell)
  return cell !== '' && Number.isFinite(number) ? number : null
}
