import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { sum } from 'd3-array'
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
    const grouped = metadata.row_groups.map(({ num_rows }) => Number(num_rows))
    if (grouped.some((count) => count < 0) || sum(grouped) !== rows)
      throw new DataError({
        file,
        expected: `${rows} rows in all groups`,
        got: grouped.join(', ') || 'no groups',
      })
    records = await recordsOf(source, metadata)
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    const got = cause instanceof Error ? cause.message : String(cause)
    throw new DataError({ file, expected: 'a whole Parquet file', got }, { cause })
  }
  return recordsTable(file, 'parquet', records)
}

/**
 * The rows of a file whose groups hold as many as it says. A group and a column at a time: of several that are damaged the library would leave all
 * faults but the first unanswered, which is an error of the page.
 */
async function recordsOf(file: AsyncBuffer, metadata: FileMetaData) {
  const names = parquetSchema(metadata).children.map(({ element }) => element.name)
  const records: Record<string, unknown>[] = []
  for (const { num_rows } of metadata.row_groups) {
    const [rowStart, rowEnd] = [records.length, records.length + Number(num_rows)]
    // Of no prototype, in which a column called "__proto__" is one like any other.
    const group = Array.from(
      { length: Number(num_rows) },
      () => Object.create(null) as Record<string, unknown>,
    )
    for (const name of names)
      await parquetRead({
        ...{ file, metadata, compressors, geoparquet: false },
        ...{ columns: [name], rowStart, rowEnd, rowFormat: 'array' },
        onComplete: (rows) => group.forEach((record, i) => (record[name] = rows[i]?.[0])),
      })
    records.push(...group)
  }
  return records
}
