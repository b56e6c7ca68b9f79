import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import { estimatePath, tablePath } from '../../src/domain/published-path.ts'
import { REFERENCE_SCHEMAS } from '../../src/domain/reference-schema.ts'
import {
  adoptEstimates,
  ARRIVED,
  CREATE_ESTIMATE,
  DROP_ARRIVED,
} from '../../src/queries/estimate-table.ts'
import { CREATE_TRACT_SHARE } from '../../src/queries/tract-share.ts'
import { readManifest } from './check-files.ts'
import { openDuckDB, type BlockingDatabase } from './duckdb.ts'

/** Published data, opened as in the reader's browser. */
export interface ReferenceDatabase {
  manifest: Manifest
  database: BlockingDatabase
  /** Those tables that published figures are held to which the data set has. */
  tables: ReadonlySet<string>
}

/** The published tables of `folder`, with the estimates of life expectancy and what figures are held to. Throws an Error where a file is not there. */
export async function openReferenceDatabase(folder: string): Promise<ReferenceDatabase> {
  const manifest = readManifest(folder)
  const paths = new Set(manifest.files.map(({ path }) => path))
  const database = await openDuckDB()
  const insert = (name: string, path: string) =>
    database.insert(name, tableFromIPC(readFileSync(join(folder, path))))
  for (const name of ['tract', 'holc_area', 'crosswalk']) insert(name, tablePath(name))
  database.query(CREATE_TRACT_SHARE)
  database.query(CREATE_ESTIMATE)
  insert(ARRIVED, estimatePath(HEADLINE_MEASURE.id))
  database.query(adoptEstimates({ measure: HEADLINE_MEASURE.id }))
  database.query(DROP_ARRIVED)
  const held = REFERENCE_SCHEMAS.filter(({ path }) => paths.has(path))
  for (const { name, path } of held) insert(name, path)
  return { manifest, database, tables: new Set(held.map(({ name }) => name)) }
}
