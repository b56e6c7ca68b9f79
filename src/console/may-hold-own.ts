import { ESTIMATE, MEASURE } from './console-schemas.ts'
import { namesTable } from './names-table.ts'

/** Whether a query asks a table that has the reader's own measures too. */
export function mayHoldOwn(sql: string): boolean {
  return [ESTIMATE, MEASURE].some((table) => namesTable(sql, table))
}
