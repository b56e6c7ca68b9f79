import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import { REFERENCE_SCHEMAS } from '../../src/domain/reference-schema.ts'
import type { BlockingDatabase } from './duckdb.ts'
import { openPublishedDatabase } from './published-database.ts'

/** Published data, opened as in the reader's browser. */
export interface ReferenceDatabase {
  manifest: Manifest
  database: BlockingDatabase
  /** Those tables that published figures are held to which the data set has. */
  tables: ReadonlySet<string>
}

/** The published tables of `folder`, with the estimates of life expectancy and what figures are held to. Throws an Error where a file is not there. */
export async function openReferenceDatabase(folder: string): Promise<ReferenceDatabase> {
  const { manifest, database, insert, adopt } = await openPublishedDatabase(folder)
  adopt(HEADLINE_MEASURE.id)
  const paths = new Set(manifest.files.map(({ path }) => path))
  const held = REFERENCE_SCHEMAS.filter(({ path }) => paths.has(path))
  for (const { name, path } of held) insert(name, path)
  return { manifest, database, tables: new Set(held.map(({ name }) => name)) }
}
