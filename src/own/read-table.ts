import { DataError } from '../domain/data-error.ts'
import { decodeText } from './decode-text.ts'
import { MOST_BYTES } from './file-limits.ts'
import type { OwnTable } from './own-table.ts'
import { readDelimited } from './read-delimited.ts'
import { readGeojson } from './read-geojson.ts'

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
const GZIP = [0x1f, 0x8b]
const PARQUET = [0x50, 0x41, 0x52, 0x31]

/**
 * A reader's file as a table; what it is, is told by its content. Readers of the rarer formats are fetched when one comes. Rejects with DataError
 * for whatever cannot be read, in English: a worker speaks no other language.
 */
export async function readTable(file: string, bytes: Uint8Array): Promise<OwnTable> {
  if (bytes.length === 0) throw new DataError({ file, expected: 'a table', got: 'an empty file' })
  if (bytes.length > MOST_BYTES)
    throw new DataError({
      file,
      expected: `at most ${MOST_BYTES / 1e6} MB`,
      got: `${Math.ceil(bytes.length / 1e6)} MB`,
    })
  const begins = (magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte)
  if (begins(PARQUET)) return (await import('./read-parquet.ts')).readParquet(file, bytes)
  if (begins(ZIP)) return (await import('./read-workbook.ts')).readWorkbook(file, bytes)
  if (begins(OLD_EXCEL))
    throw new DataError({
      file,
      expected: 'an Excel workbook of today (.xlsx)',
      got: 'one of before 2007 (.xls): save it as .xlsx or CSV',
    })
  if (begins(GZIP))
    throw new DataError({
      file,
      expected: 'a CSV, TSV, Excel (.xlsx), Parquet or GeoJSON file',
      got: 'a packed one (gzip): unpack it first',
    })
  const decoded = decodeText(file, bytes)
  if (decoded.text.trim() === '')
    throw new DataError({ file, expected: 'a table', got: 'an empty file' })
  return /^\s*[{[]/.test(decoded.text)
    ? readGeojson(file, decoded.text)
    : readDelimited(file, decoded)
}
