import type { Database } from '../db/database.ts'
import { adoptEstimates, ARRIVED, DROP_ARRIVED } from '../queries/estimate-table.ts'

/**
 * Puts a measure's published file, an Arrow stream of that many rows, into the table of all estimates. Works in a sealed database too;
 * one at a time. Throws QueryError.
 */
export async function insertEstimates(
  database: Database,
  measure: string,
  stream: Uint8Array,
  rows: number,
): Promise<void> {
  await database.insert(ARRIVED, stream, rows)
  await database.query(adoptEstimates({ measure }))
  await database.query(DROP_ARRIVED)
}
