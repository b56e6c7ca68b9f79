import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../src/db/database.ts'
import { QueryError } from '../../../src/db/query-error.ts'

let database: Database

beforeAll(async () => {
  database = await Database.open()
  const table = tableFromArrays({ geoid: ['01', '02', '03'], value: Float64Array.of(1, 2, 3) })
  await database.insert('place', tableToIPC(table, 'stream'), 3)
  await database.seal()
}, 60_000)

afterAll(() => database.close())

const ask = (sql: string, params: (string | number)[] = []) => database.query({ sql, params })

describe('the database in the browser', () => {
  it('answers with rows, values bound', async () => {
    expect(await ask('select geoid from place where value > ? order by value', [1.5])).toEqual([
      { geoid: '02' },
      { geoid: '03' },
    ])
  })

  it('binds what looks like SQL as text', async () => {
    expect(await ask('select ? as text', ["'; drop table place; --"])).toEqual([
      { text: "'; drop table place; --" },
    ])
  })

  it('takes further tables after it was sealed, replacing one of the same name', async () => {
    await database.insertColumns('here', { area_id: Int32Array.of(1, 2) })
    await database.insertColumns('here', { area_id: Int32Array.of(7) })
    expect(await ask('select area_id from here')).toEqual([{ area_id: 7 }])
  })

  it('refuses a table of which rows are missing', async () => {
    const stream = tableToIPC(tableFromArrays({ x: [1, 2] }), 'stream')
    await expect(database.insert('short', stream, 3)).rejects.toThrow('expected 3 rows, got 2')
  })

  it('gives the SQL and the cause of a question it cannot answer', async () => {
    const error = await ask('select nothing from nowhere').catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(QueryError)
    expect((error as QueryError).sql).toContain('nowhere')
    expect((error as QueryError).message).toMatch(/nowhere/)
  })

  it.each([
    `select * from read_csv('${location.origin}/x.csv')`,
    `copy place to 'x.csv'`,
    `attach 'x.db'`,
    `set enable_external_access = true`,
    `set autoload_known_extensions = true`,
    `load httpfs`,
  ])('is sealed against %s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(QueryError)
  })
})
