import type { Cell, ResultColumn } from './cell.ts'

/** A column that can be drawn, by its place in the result. */
export interface Suited {
  place: number
  name: string
}

const GEOID = /^\d{11}$/
const named = (columns: readonly ResultColumn[], suits: (column: ResultColumn) => boolean) =>
  columns.flatMap((column, place): Suited[] =>
    suits(column) ? [{ place, name: column.name }] : [],
  )

/** The columns of numbers. */
export function numberColumns(columns: readonly ResultColumn[]): Suited[] {
  return named(columns, ({ kind }) => kind === 'number')
}

/** Of columns of numbers the one that is most likely asked for: a measured value before a count. */
export function measuredFirst(
  columns: readonly ResultColumn[],
  numbers: readonly Suited[],
): Suited | undefined {
  return numbers.find(({ place }) => !columns[place]!.whole) ?? numbers[0]
}

/** The columns that name a row: texts first, then the others. */
export function labelColumns(columns: readonly ResultColumn[]): Suited[] {
  return [
    ...named(columns, ({ kind }) => kind !== 'number'),
    ...named(columns, ({ kind }) => kind === 'number'),
  ]
}

/** The first column of tracts: called a geoid, and its cells eleven digits or null; null where there is none. */
export function geoidColumn(
  columns: readonly ResultColumn[],
  cellsOf: (place: number) => readonly Cell[],
): Suited | null {
  const found = named(columns, ({ kind, name }) => kind === 'text' && /geoid/i.test(name))
  return (
    found.find(({ place }) => {
      const cells = cellsOf(place).filter((cell) => cell !== null)
      return cells.length > 0 && cells.every((cell) => GEOID.test(String(cell)))
    }) ?? null
  )
}

/** The place of the column that says on whose map a tract is; null where there is none. */
export function cityColumn(columns: readonly ResultColumn[]): number | null {
  const place = columns.findIndex(({ name, kind }) => name === 'city_id' && kind === 'text')
  return place < 0 ? null : place
}
