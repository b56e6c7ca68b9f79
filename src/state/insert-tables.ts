import { fileIn, type Manifest, type PublishedFile } from '../domain/manifest.ts'
import { tableName, tablePath } from '../domain/published-path.ts'
import { publishedVintages } from '../domain/published-schemas.ts'
import type { Database } from '../db/database.ts'
import { fetchTable } from './fetch-table.ts'

/** A published table on its way. */
export interface TableStream extends PublishedFile {
  name: string
  stream: Promise<Uint8Array>
}

/** Begins to fetch the tables that every view needs: those of the measures come when they are asked for. */
export function tableStreams(manifest: Manifest): TableStream[] {
  const ofTracts = publishedVintages(manifest).flatMap((vintage) => [
    tableName('tract', vintage),
    tableName('crosswalk', vintage),
  ])
  return ['holc_area', ...ofTracts].map((name) => tableStream(manifest, name, tablePath(name)))
}

/** Begins to fetch one table. */
export function tableStream(manifest: Manifest, name: string, path: string): TableStream {
  const file = fileIn(manifest, path)
  const stream = fetchTable(path, file.bytes)
  // It is awaited when its turn comes, which may be never.
  stream.catch(() => {})
  return { ...file, name, stream }
}

/** Puts tables into a database, one after another. Rejects with DataError where one does not come, with QueryError where it does not go in. */
export async function insertTables(
  database: Database,
  tables: readonly TableStream[],
  oninserted: () => void = () => {},
): Promise<void> {
  for (const { name, rows, stream } of tables) {
    await database.insert(name, await stream, rows)
    oninserted()
  }
}
