import type { Manifest } from './manifest.ts'
import { publishedMeasures } from './published-measures.ts'
import { tableName, tablePath } from './published-path.ts'
import { REFERENCE_SCHEMAS } from './reference-schema.ts'
import { tableSchemas, type TableSchema } from './table-schema.ts'
import { VINTAGES, type Vintage } from './vintage.ts'

/** The censuses of whose tracts a data set has tables. */
export function publishedVintages({ files }: Pick<Manifest, 'files'>): Vintage[] {
  const paths = new Set(files.map(({ path }) => path))
  return VINTAGES.filter((vintage) => paths.has(tablePath(tableName('tract', vintage))))
}

/** The tables of a data set. Throws a DataError for estimates of no known measure. */
export function publishedSchemas(manifest: Pick<Manifest, 'files'>): TableSchema[] {
  const paths = new Set(manifest.files.map(({ path }) => path))
  return [
    ...tableSchemas(publishedMeasures(manifest), publishedVintages(manifest)),
    ...REFERENCE_SCHEMAS.filter(({ path }) => paths.has(path)),
  ]
}
