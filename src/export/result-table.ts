import type { Cell, ResultColumn } from '../console/cell.ts'
import type { Column } from '../domain/table-schema.ts'
import type { FileColumn, FileTable } from './file-table.ts'

/** The title of a query's result, which says how it was made. */
export function resultTitle(sql: string): string {
  return `Result of a query: ${sql}`
}

/** What null means in a result: what the query makes of it. */
const MISSING = 'the query gives null'

/**
 * The result of a reader's query as a table for files. Names that repeat are told apart by a number; a column that holds numbers too long for
 * one is text, so that no digit is lost.
 */
export function resultTable(
  columns: readonly ResultColumn[],
  cellsOf: (place: number) => Cell[],
): FileTable {
  const names = apart(columns.map(({ name }) => name))
  return {
    name: 'query_result',
    title: 'Result of a query',
    row: 'a row of the result',
    key: [],
    columns: columns.map((column, place): FileColumn => {
      const values = cellsOf(place)
      const type = typeOf(column, values)
      return {
        name: names[place]!,
        type,
        description: '',
        missing: MISSING,
        sources: [],
        values:
          type === 'text' ? values.map((value) => (value === null ? null : String(value))) : values,
      }
    }),
    shapes: null,
  }
}

const LEAST_INTEGER = -(2 ** 31)
const GREATEST_INTEGER = 2 ** 31 - 1

function typeOf({ kind, whole }: ResultColumn, values: readonly Cell[]): Column['type'] {
  if (kind !== 'number') return kind
  if (values.some((value) => typeof value === 'string')) return 'text'
  const fits = (value: Cell) =>
    value === null || (Number(value) >= LEAST_INTEGER && Number(value) <= GREATEST_INTEGER)
  return whole && values.every(fits) ? 'integer' : 'number'
}

/** The names, those that were there before with a number behind them that no other has. */
function apart(names: readonly string[]): string[] {
  const taken = new Set(names)
  const used = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let i = 2; used.has(own); i++) {
      const next = `${name}_${i}`
      if (!taken.has(next)) own = next
    }
    used.add(own)
    return own
  })
}
