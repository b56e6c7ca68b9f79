import { extent } from 'd3-array'
import type { Table } from 'apache-arrow'

/** One column of a table: how many rows lack it, and for numbers the least and the most. */
export interface ColumnRange {
  name: string
  missing: number
  /** Null for text and for columns without any value. */
  range: [least: number, most: number] | null
}

/** Missing values and ranges of every column, in the table's order. */
export function columnRanges(table: Table): ColumnRange[] {
  return table.schema.fields.map(({ name }) => {
    const column = table.getChild(name)!
    const numbers = [...column].filter((value): value is number => typeof value === 'number')
    const [least, most] = extent(numbers)
    return {
      name,
      missing: column.nullCount,
      range: least === undefined || most === undefined ? null : [least, most],
    }
  })
}
