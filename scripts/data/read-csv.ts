import { gunzipSync } from 'node:zlib'
import { CsvError, parse } from 'csv-parse/sync'
import { DataError } from '../../src/domain/data-error.ts'
import type { Cell } from './cell.ts'
import type { SourceFile } from './source-file.ts'

/** A row of a CSV file: its cells by column name, in whatever case the header has it. */
export type CsvRow = (column: string) => Cell

/** A CSV file whose columns differ between releases. */
export interface CsvTable {
  file: SourceFile
  /** As the header has them, without spaces around them. */
  columns: string[]
  rows: CsvRow[]
  /** Whether there is such a column, in whatever case. */
  has(column: string): boolean
}

/** A CSV file, gzipped or not, whatever its columns. Throws a DataError for a broken archive and for rows of unequal length. */
export function readTable(file: SourceFile, delimiter = ','): CsvTable {
  const [header = [], ...records] = recordsOf(file, delimiter)
  const columns = header.map((column) => column.trim())
  const at = new Map(columns.map((column, i) => [column.toLowerCase(), i]))
  return {
    file,
    columns,
    has: (column) => at.has(column.toLowerCase()),
    rows: records.map((record, i) => (column) => ({
      file: file.name,
      row: i + 2,
      column,
      text: record[at.get(column.toLowerCase())!]!.trim(),
    })),
  }
}

/** The rows of a CSV file whose header must hold the `required` columns. Throws a DataError where it does not, and as `readTable`. */
export function readCsv(
  file: SourceFile,
  required: readonly string[],
  delimiter?: string,
): CsvRow[] {
  const { rows, has } = readTable(file, delimiter)
  const missing = required.filter((column) => !has(column))
  if (missing.length > 0)
    throw new DataError({
      file: file.name,
      row: 1,
      expected: `the columns ${required.join(', ')}`,
      got: `no ${missing.join(', ')}`,
    })
  return rows
}

function recordsOf(file: SourceFile, delimiter: string): string[][] {
  try {
    return parse(textOf(file), { bom: true, skip_empty_lines: true, delimiter })
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
