import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import type { Manifest } from '../../src/domain/manifest.ts'
import { estimatePath, tableName, tablePath } from '../../src/domain/published-path.ts'
import { VINTAGES } from '../../src/domain/vintage.ts'
import {
  adoptEstimates,
  ARRIVED,
  CREATE_ESTIMATE,
  DROP_ARRIVED,
} from '../../src/queries/estimate-table.ts'
import { createTractShare } from '../../src/queries/tract-share.ts'
import { readManifest } from './check-files.ts'
import { openDuckDB, type BlockingDatabase } from './duckdb.ts'

/** Published data, opened as in the reader's browser. */
export interface PublishedDatabase {
  manifest: Manifest
  database: BlockingDatabase
  /** Makes a table of a published file. Throws an Error where it is not there. */
  insert(name: string, path: string): void
  /** Adds a measure's estimates to `estimate`. */
  adopt(measure: string): void
}

/** The published tables of `folder` with `tract_share` of each census that they hold, and no estimates yet. Throws an Error where a file is not there. */
export async function openPublishedDatabase(folder: string): Promise<PublishedDatabase> {
  const manifest = readManifest(folder)
  const paths = new Set(manifest.files.map(({ path }) => path))
  const database = await openDuckDB()
  const insert = (name: string, path: string) =>
    database.insert(name, tableFromIPC(readFileSync(join(folder, path))))
  insert('holc_area', tablePath('holc_area'))
  for (const vintage of VINTAGES) {
    const names = [tableName('tract', vintage), tableName('crosswalk', vintage)]
    if (!names.every((name) => paths.has(tablePath(name)))) continue
    for (const name of names) insert(name, tablePath(name))
    database.query(createTractShare(vintage))
  }
  database.query(CREATE_ESTIMATE)
  return {
    manifest,
    database,
    insert,
    adopt(measure) {
      insert(ARRIVED, estimatePath(measure))
      database.query(adoptEstimates({ measure }))
      database.query(DROP_ARRIVED)
    },
  }
}
