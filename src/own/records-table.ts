import { DataError } from '../domain/data-error.ts'
import { headerNames } from './header-names.ts'
import type { Cell, FileNote, OwnTable } from './own-table.ts'

/** Records of any values as a table of the columns that hold text, numbers or nothing. Throws DataError where there are none. */
export function recordsTable(
  file: string,
  form: 'parquet' | 'geojson',
  records: readonly Record<string, unknown>[],
): OwnTable {
  const keys = new Set<string>()
  for (const record of records) for (const key of Object.keys(record)) keys.add(key)
  if (records.length === 0 || keys.size === 0)
    throw new DataError({ file, expected: 'rows with columns', got: 'none' })
  const columns = [...keys].map((key) => ({
    key,
    cells: records.map((record) => (Object.hasOwn(record, key) ? cellOf(record[key]) : null)),
  }))
  const plain = columns.filter(({ cells }) => cells.every((cell) => cell !== undefined))
  if (plain.length === 0)
    throw new DataError({ file, expected: 'columns of text or numbers', got: 'none' })
  const { names, notes } = headerNames(
    file,
    plain.map(({ key }) => key),
  )
  const left: FileNote[] = plain.length < columns.length ? [{ kind: 'outlines' }] : []
  return {
    file,
    form,
    columns: plain.map(({ cells }, i) => ({ name: names[i]!, cells: cells as Cell[] })),
    rows: records.map((_, i) => i + 1),
    notes: [...left, ...notes],
  }
}

/** Undefined for what is neither text nor a number. */
function cellOf(value: unknown): Cell | undefined {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Date) return Number.isNaN(+value) ? null : value.toISOString()
  return undefined
}
