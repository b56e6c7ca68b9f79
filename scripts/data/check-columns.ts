import { DataType, type Field, type Table } from 'apache-arrow'
import type { Column, Constraints, TableSchema } from '../../src/domain/table-schema.ts'
import type { Fault } from './check-fault.ts'

const IS_TYPE: Record<Column['type'], (type: DataType) => boolean> = {
  text: (type) => DataType.isUtf8(type),
  integer: (type) => DataType.isInt(type),
  number: (type) => DataType.isFloat(type),
  boolean: (type) => DataType.isBool(type),
}

/** What in a table is not as its schema says: columns, types, nulls, values out of bounds, repeated keys. */
export function checkColumns(schema: TableSchema, table: Table): Fault[] {
  const { columns, path } = schema
  const fault = (words: string): Fault => ({ kind: 'column', where: path, words })
  const undocumented = table.schema.fields
    .filter(({ name }) => !columns.some((column) => column.name === name))
    .map(({ name }) => fault(`the codebook does not know its column ${name}`))
  const known = columns.flatMap((column) => {
    const field = table.schema.fields.find(({ name }) => name === column.name)
    if (!field) return [fault(`it has no column ${column.name}`)]
    if (!IS_TYPE[column.type](field.type)) return [fault(typeWords(column, field))]
    return valueFaults(schema, column, table)
  })
  return [...undocumented, ...known, ...keyFaults(schema, table)]
}

const typeWords = ({ name, type }: Column, field: Field) =>
  `its column ${name} is of type ${String(field.type)}, the codebook says ${type}`

function valueFaults({ path }: TableSchema, column: Column, table: Table): Fault[] {
  const faults: Fault[] = []
  const check = constraintCheck(column.constraints ?? {})
  for (const [i, value] of [...table.getChild(column.name)!].entries()) {
    const words =
      value === null ? (column.missing ? null : 'is missing') : check(value as string | number)
    if (words)
      faults.push({ kind: 'value', where: rowOf(path, i), words: `${column.name} ${words}` })
  }
  return faults
}

/** The words for a value that breaks a constraint; null for one that keeps to all. */
function constraintCheck(constraints: Constraints): (value: string | number) => string | null {
  const { pattern, minimum = -Infinity, maximum = Infinity, enum: allowed } = constraints
  const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`)
  return (value) => {
    if (typeof value === 'number' && !(value >= minimum)) return `is ${value}, under ${minimum}`
    if (typeof value === 'number' && !(value <= maximum)) return `is ${value}, over ${maximum}`
    if (whole && !whole.test(String(value))) return `is "${value}", which is not ${pattern}`
    if (allowed && !allowed.includes(value))
      return `is "${value}", not one of ${allowed.join(', ')}`
    return null
  }
}

function keyFaults({ path, key }: TableSchema, table: Table): Fault[] {
  const columns = key.map((name) => table.getChild(name))
  const seen = new Map<string, number>()
  return Array.from({ length: table.numRows }, (_, i): Fault | null => {
    const value = columns.map((column) => String(column?.get(i))).join(', ')
    const first = seen.get(value)
    if (first === undefined) seen.set(value, i)
    if (first === undefined) return null
    const words = `${key.join(', ')} ${value} stands in row ${first + 1} too`
    return { kind: 'repeated', where: rowOf(path, i), words }
  }).filter((fault) => fault !== null)
}

/** Values of a table's columns that are in no row of the table they name. */
export function checkReferences(
  { path, columns }: TableSchema,
  table: Table,
  others: ReadonlyMap<string, Table>,
): Fault[] {
  return columns.flatMap(({ name, references }) => {
    const own = references && table.getChild(name)
    const named = references && others.get(`${references.table}.arrow`)
    if (!own || !named) return []
    const known = new Set(named.getChild(references.column) ?? [])
    return [...own].flatMap((value, i): Fault[] =>
      value === null || known.has(value)
        ? []
        : [
            {
              kind: 'reference',
              where: rowOf(path, i),
              words: `${name} ${value} is not in ${references.table}.arrow`,
            },
          ],
    )
  })
}

/** A row of a file as people count: from 1. */
export const rowOf = (path: string, i: number) => `${path}, row ${i + 1}`
