import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsTable } from '../../../src/db/columns-table.ts'
import { Database } from '../../../src/db/database.ts'
import { QueryError } from '../../../src/db/query-error.ts'
import { ARRIVED, CREATE_ESTIMATE } from '../../../src/queries/estimate-table.ts'
import { insertEstimates } from '../../../src/state/insert-estimates.ts'

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

  it('takes estimates of one measure after another into one table, sealed as it is', async () => {
    await database.query(CREATE_ESTIMATE)
    const stream = (geoid: string[], estimate: number[]) => {
      const column = () => Float64Array.from(estimate)
      const limits = { low: column(), high: column(), standard_error: column() }
      const flag = Int32Array.from(estimate, () => 2)
      return tableToIPC(columnsTable({ geoid, estimate: column(), ...limits, flag }), 'stream')
    }
    await insertEstimates(database, 'life-expectancy', stream(['01', '02'], [78, 80]), 2)
    await insertEstimates(database, 'diabetes', stream(['02'], [9.5]), 1)
    expect(await ask('select measure, geoid, estimate, flag from estimate order by all')).toEqual([
      { measure: 'diabetes', geoid: '02', estimate: 9.5, flag: 2 },
      { measure: 'life-expectancy', geoid: '01', estimate: 78, flag: 2 },
      { measure: 'life-expectancy', geoid: '02', estimate: 80, flag: 2 },
    ])
    await expect(ask(`select * from ${ARRIVED}`)).rejects.toThrow(QueryError)
  })

  it('keeps no estimates of a file that is cut off', async () => {
    const stream = tableToIPC(columnsTable({ geoid: ['01'] }), 'stream')
    await expect(insertEstimates(database, 'asthma', stream, 2)).rejects.toThrow('expected 2 rows')
    expect(await ask(`select 1 as one from estimate where measure = 'asthma'`)).toEqual([])
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

  it.each([
    `select 1; create table made as select 1 as x`,
    `select 1; drop table place`,
    `insert into place values ('04', 4)`,
    `create table made as select 1 as x`,
    `copy place to 'x.csv'`,
  ])('asked by a reader to %s, it refuses and changes nothing', async (sql) => {
    await expect(database.ask(sql)).rejects.toThrow(QueryError)
    expect(await database.ask('select count(*)::int as n from place')).toEqual([{ n: 3 }])
    await expect(ask('select * from made')).rejects.toThrow(QueryError)
  })

  it('answers the next question of a reader after one that cannot be bound', async () => {
    await expect(database.ask('select nothing from place')).rejects.toThrow(/nothing/)
    expect(await database.ask(`select geoid from place where geoid = '02'`)).toEqual([
      { geoid: '02' },
    ])
  })
})
