import { fetchBytes } from './fetch-published.ts'

/** A published table as an Arrow stream. Throws DataError as `fetchBytes`, and where a column is missing or of another type. */
export async function fetchTable(path: string, bytes: number): Promise<Uint8Array> {
  const stream = await fetchBytes(path, bytes)
  const { checkTable } = await import('../db/check-table.ts')
  checkTable(path, stream)
  return stream
}
