import type { FileFacts, FileTable } from './file-table.ts'

export const FILE_FORMATS = ['csv', 'geojson', 'parquet', 'arrow'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Whether a format holds outlines: never, always, or as the reader likes. */
export const OUTLINES: Record<FileFormat, 'never' | 'always' | 'choice'> = {
  csv: 'never',
  geojson: 'always',
  parquet: 'choice',
  arrow: 'choice',
}

/** A table in one format; the code that writes it is fetched on demand. Rejects where that does not arrive. */
export async function fileBytes(
  table: FileTable,
  format: FileFormat,
  facts: FileFacts,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode((await import('./csv-text.ts')).csvText(table))
    case 'geojson':
      return new TextEncoder().encode((await import('./geojson-text.ts')).geojsonText(table, facts))
    case 'parquet':
      return (await import('./parquet-bytes.ts')).parquetBytes(table, facts)
    case 'arrow':
      return (await import('./arrow-bytes.ts')).arrowBytes(table, facts)
  }
}
