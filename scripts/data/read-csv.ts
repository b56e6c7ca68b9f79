import { gunzipSync } from 'node:zlib'
import { CsvError, parse } from 'csv-parse/sync'
import { DataError } from '../../src/domain/data-error.ts'
import type { Cell } from './cell.ts'
import type { SourceFile } from './source-file.ts'

/** A row of a CSV file: its cells by column name, in whatever case the header has it. */
export type CsvRow = (column: string) => Cell

/**
 * The rows of a CSV file, gzipped or not, under a header that must hold the `required` columns. Throws a DataError
 * for a broken archive, rows of unequal length and missing columns.
 */
export function readCsv(file: SourceFile, required: readonly string[]): CsvRow[] {
  const [header = [], ...records] = recordsOf(file)
  const at = new Map(header.map((column, i) => [column.trim().toLowerCase(), i]))
  const missing = required.filter((column) => !at.has(column.toLowerCase()))
  if (missing.length > 0)
    throw new DataError({
      file: file.name,
      row: 1,
      expected: `the columns ${required.join(', ')}`,
      got: `no ${missing.join(', ')}`,
    })
  return records.map((record, i) => (column) => ({
    file: file.name,
    row: i + 2,
    column,
    text: record[at.get(column.toLowerCase())!]!.trim(),
  }))
}

function recordsOf(file: SourceFile): string[][] {
  try {
    return parse(textOf(file), { bom: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new DataError(
      { file: file.name, expected: 'CSV with equally many fields in each row', got: error.message },
      { cause: error },
    )
  }
}

function textOf({ name, bytes }: SourceFile): string {
  if (!name.endsWith('.gz')) return new TextDecoder().decode(bytes)
  try {
    return gunzipSync(bytes).toString('utf8')
  } catch (error) {
    const got = (error as Error).message
    throw new DataError({ file: name, expected: 'a whole gzip file', got }, { cause: error })
  }
}
