import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { DataError } from '../domain/data-error.ts'
import { MOST_ROWS } from './file-limits.ts'
import type { OwnTable } from './own-table.ts'
import { recordsTable } from './records-table.ts'

/** A Parquet file's columns of text and numbers; those of outlines, lists and the like are left out and noted. Throws DataError. */
export async function readParquet(file: string, bytes: Uint8Array): Promise<OwnTable> {
  const buffer = bytes.slice().buffer
  const source = {
    byteLength: buffer.byteLength,
    slice: (a: number, b?: number) => buffer.slice(a, b),
  }
  let records: Record<string, unknown>[]
  try {
    const metadata = await parquetMetadataAsync(source, { geoparquet: false })
    const rows = Number(metadata.num_rows)
    if (rows > MOST_ROWS)
      throw new DataError({ file, expected: `at most ${MOST_ROWS} rows`, got: `${rows}` })
    records = await parquetReadObjects({ file: source, metadata, compressors, geoparquet: false })
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new DataError({ file, expected: 'a whole Parquet file', got }, { cause })
  }
  return recordsTable(file, 'parquet', records)
}
