import {
  Field,
  List,
  RecordBatchReader,
  Schema,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { expect, it } from 'vitest'
import { Result } from '../../../src/db/result.ts'

const LISTS = new List(new Field('item', new Utf8()))

/** A result of these bytes of an Arrow stream, as a database gives it. */
function resultOf(bytes: Uint8Array): Result {
  const reader = RecordBatchReader.from(bytes).open({ autoDestroy: false })
  const result = new Result(reader.schema)
  for (const batch of reader) result.add(batch)
  return result
}

it('a result without rows has its columns, also those of lists', () => {
  const empty = new Table(new Schema([new Field('scope', LISTS), new Field('name', new Utf8())]))
  const result = resultOf(tableToIPC(empty, 'stream'))
  expect(result.columns.map(({ name }) => name)).toEqual(['scope', 'name'])
  expect(result.rows).toBe(0)
  expect(result.cells(0)).toEqual([])
})

it('a result counts its rows and gives them', () => {
  const table = new Table({ name: vectorFromArray(['a', null], new Utf8()) })
  const result = resultOf(tableToIPC(table, 'stream'))
  expect(result.rows).toBe(2)
  expect(result.cells(0)).toEqual(['a', null])
})
