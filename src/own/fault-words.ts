import type { DataFault } from '../domain/data-error.ts'
import { sayLike } from '../words/say-like.ts'
import { sayText, type Text } from '../words/say.ts'

/** What the worker that reads a reader's file expects and finds. */
const FAULTS: readonly Text[] = [
  'a table',
  'an empty file',
  'at most {n} MB when unpacked',
  'at most {n} MB',
  'at most {n} rows',
  'at most {n} columns',
  'at most {n} features',
  'at most {n} cells, one a name',
  'a CSV, TSV, Excel (.xlsx), Parquet or GeoJSON file',
  'bytes that are no text, at {place}',
  'a packed one (gzip): unpack it first',
  'an Excel workbook of today (.xlsx)',
  'one of before 2007 (.xls): save it as .xlsx or CSV',
  'an Excel workbook (.xlsx)',
  'an archive of other files',
  'a whole Excel workbook',
  'an archive that is cut off or broken',
  'a broken one',
  'a sheet with rows',
  'a whole Parquet file',
  'the names of the columns',
  'an empty row',
  'rows under the names',
  'rows with columns',
  'columns of text or numbers',
  'none',
  'quotation marks in pairs',
  'one that is not closed, or text after it',
  'a GeoJSON FeatureCollection',
  'a Feature',
]

/** A fault that the worker found, in the reader's language. */
export function toldFault(fault: DataFault): DataFault {
  const told = (text: string) => sayLike(text, FAULTS)
  return {
    ...fault,
    file: sayText(fault.file),
    expected: told(fault.expected),
    got: told(fault.got),
  }
}
