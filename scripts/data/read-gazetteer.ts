import { unzipSync } from 'fflate'
import { DataError } from '../../src/domain/data-error.ts'
import { countIn, decimalIn } from './cell.ts'
import { readCsv } from './read-csv.ts'
import type { SourceFile } from './source-file.ts'

/** A town, village or other place with a name. */
export interface NamedPlace {
  /** As people say it: "Wauwatosa", without the "city" that the Census Bureau adds. */
  name: string
  landM2: number
  longitude: number
  latitude: number
}

const COLUMNS = ['NAME', 'ALAND', 'INTPTLAT', 'INTPTLONG']
/** What the Census Bureau adds to a name: its kind, in small letters or as CDP, and what a consolidated city leaves out. */
const KIND = /( (CDP|[a-z][a-z-]*))+( \(balance\))?$/

/** The Census Bureau's gazetteer of places, zipped or not. Throws a DataError for a broken archive and anything malformed. */
export function readGazetteer(file: SourceFile): NamedPlace[] {
  return readCsv(unzipped(file), COLUMNS, '\t').map((row) => ({
    name: row('NAME').text.replace(KIND, ''),
    landM2: countIn(row('ALAND')),
    longitude: decimalIn(row('INTPTLONG'), -180, 180),
    latitude: decimalIn(row('INTPTLAT'), -90, 90),
  }))
}

function unzipped(file: SourceFile): SourceFile {
  if (!file.name.endsWith('.zip')) return file
  const fault = (got: string, cause?: unknown) =>
    new DataError({ file: file.name, expected: 'a zip file with one table', got }, { cause })
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(file.bytes)
  } catch (error) {
    throw fault((error as Error).message, error)
  }
  const tables = Object.entries(entries).filter(([path]) => path.endsWith('.txt'))
  if (tables.length !== 1) throw fault(`${tables.length} tables`)
  return { ...file, bytes: tables[0]![1] }
}
