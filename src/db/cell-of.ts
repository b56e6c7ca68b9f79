import { DataType, TimeUnit } from 'apache-arrow'
import type { Cell, ResultColumn } from '../console/cell.ts'

/** What cells a column of an Arrow type becomes. */
export function kindOf(type: DataType): Pick<ResultColumn, 'kind' | 'whole'> {
  if (DataType.isBool(type)) return { kind: 'boolean', whole: false }
  if (DataType.isInt(type)) return { kind: 'number', whole: true }
  if (DataType.isFloat(type)) return { kind: 'number', whole: false }
  if (DataType.isDecimal(type)) return { kind: 'number', whole: type.scale === 0 }
  return { kind: 'text', whole: false }
}

/** An Arrow value of that type as a cell. */
export function cellOf(type: DataType, value: unknown): Cell {
  const plain = plainOf(type, value)
  return typeof plain === 'object' && plain !== null ? JSON.stringify(plain) : plain
}

type Plain = Cell | Plain[] | { [name: string]: Plain }

/** A vector of a list's values, and a row of a struct: what both can be asked. */
type Values = Iterable<unknown>
type Row = { toJSON(): Record<string, unknown> }

function plainOf(type: DataType, value: unknown): Plain {
  if (value === null || value === undefined) return null
  if (DataType.isDecimal(type)) return decimalOf(value as Uint32Array, type.scale)
  if (DataType.isDate(type)) return isoOf(Number(value)).slice(0, -'T00:00:00.000Z'.length)
  if (DataType.isTimestamp(type))
    return type.timezone ? isoOf(Number(value)) : isoOf(Number(value)).slice(0, -1)
  if (DataType.isTime(type)) return timeOf(value as number | bigint, type.unit)
  if (DataType.isBinary(type)) return hexOf(value as Uint8Array)
  if (DataType.isInterval(type)) return INTERVAL
  if (DataType.isList(type) || DataType.isFixedSizeList(type))
    return [...(value as Values)].map((item) => plainOf(type.children[0]!.type as DataType, item))
  if (DataType.isStruct(type)) return structOf(type.children, (value as Row).toJSON())
  if (DataType.isMap(type)) {
    const of = (type.children[0]!.type as DataType).children[1]!.type as DataType
    return Object.fromEntries(
      Object.entries((value as Row).toJSON()).map(([key, item]) => [key, plainOf(of, item)]),
    )
  }
  if (typeof value === 'bigint') return exactOf(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return String(value)
}

/** The library reads intervals wrongly, so they are not shown; DuckDB itself writes them as text. */
const INTERVAL = '(interval: cast it to varchar)'

function structOf(
  fields: readonly { name: string; type: DataType }[],
  row: Record<string, unknown>,
): Record<string, Plain> {
  return Object.fromEntries(fields.map(({ name, type }) => [name, plainOf(type, row[name])]))
}

function exactOf(whole: bigint): number | string {
  const number = Number(whole)
  return Number.isSafeInteger(number) ? number : String(whole)
}

/** The longest decimal that every number gives back digit for digit. */
const SAFE_DIGITS = 15

/** A decimal of 128 bits, lowest word first, in two's complement. */
function decimalOf(words: Uint32Array, scale: number): number | string {
  const raw = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n)
  const whole = BigInt.asIntN(words.length * 32, raw)
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
  const text = `${whole < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`
  return digits.replace(/^0+/, '').length <= SAFE_DIGITS ? Number(text) : text
}

/** Milliseconds since 1970 as ISO 8601; the number itself where the calendar ends. */
function isoOf(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? `${ms} ms` : date.toISOString()
}

const PER_SECOND: Record<TimeUnit, number> = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9,
}

function timeOf(value: number | bigint, unit: TimeUnit): string {
  return isoOf((Number(value) / PER_SECOND[unit]) * 1000).slice('1970-01-01T'.length, -1)
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
