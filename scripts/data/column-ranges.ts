import { extent } from 'd3-array'
import type { Table } from 'apache-arrow'
import type { ColumnRange } from '../../src/domain/published-report.ts'

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
