import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseFault } from '../../../src/console/database-words.ts'
import type { QueryError } from '../../../src/db/query-error.ts'
import { deferred } from '../../../src/state/deferred.ts'
import { OwnMeasures, type OwnEntry } from '../../../src/state/own-measures.svelte.ts'
import { SqlConsole } from '../../../src/state/sql-console.svelte.ts'
import { CONSOLE_CITIES, CONSOLE_MANIFEST, serveConsoleData } from '../../fixtures/console-data.ts'

vi.setConfig({ testTimeout: 60_000 })

const asked: string[] = []
const own = new OwnMeasures()
let sql: SqlConsole

beforeAll(() => {
  vi.stubGlobal(
    'fetch',
    serveConsoleData((path) => asked.push(path)),
  )
  sql = new SqlConsole(
    () => Promise.resolve(CONSOLE_MANIFEST),
    () => CONSOLE_CITIES,
    own,
  )
})

afterAll(() => {
  sql.close()
  vi.unstubAllGlobals()
})

/** The rows of a query, its columns by their order; fails where it failed. */
async function rows(query: string) {
  await sql.run(query)
  const { result, error } = sql.outcome!
  if (error) throw error
  const columns = result!.columns.map((_, i) => result!.cells(i))
  return columns[0]?.map((_, row) => columns.map((cells) => cells[row])) ?? []
}

/** A query that never ends, running. */
async function never(query: string) {
  const run = sql.run(query)
  await vi.waitFor(() => expect(sql.opening).toBeNull(), { timeout: 30_000 })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(sql.isRunning).toBe(true)
  return { run }
}

function fault() {
  const { cause, bytesBefore } = sql.outcome!.error as QueryError
  return databaseFault((cause as Error).message, sql.outcome!.sql, bytesBefore)
}

describe('the console', () => {
  it('opens its database on the first query, with the tables of cities and measures', async () => {
    expect(asked).toEqual([])
    expect(await rows('select name, state, year from city')).toEqual([['Squareville', 'WI', null]])
    expect(await rows('select measure, unit, vintage from measure order by all')).toEqual([
      ['diabetes', 'percent', 2010],
      ['life-expectancy', 'years', 2010],
    ])
    expect(await rows('select geoid, share_d from tract_share order by 1')).toEqual([
      ['55001000100', 1],
      ['55001000200', 0],
    ])
    expect(sql.citiesOf!.get('55001000200')).toEqual(['squareville-wi'])
  })

  it('fetches the estimates of all measures when a query first names them, and once', async () => {
    const ofEstimates = () => asked.filter((path) => path.startsWith('estimate/'))
    expect(ofEstimates()).toEqual([])
    const query = 'select measure, avg(estimate) from estimate group by all order by all'
    const means = [
      ['diabetes', 10],
      ['life-expectancy', 75],
    ]
    expect(await rows(query)).toEqual(means)
    expect(await rows(query)).toEqual(means)
    expect(ofEstimates()).toHaveLength(2)
  })

  it('says of an empty answer that it has no rows', async () => {
    expect(await rows('select 1 where false')).toEqual([])
    expect(sql.outcome).toMatchObject({ rows: 0, end: 'all' })
    expect(sql.outcome!.result!.columns).toHaveLength(1)
  })

  it.each([
    'create table mine as select 1 as a',
    'drop table tract',
    "update tract set geoid = ''",
    'select 1; select 2',
    'set memory_limit = 1',
  ])('answers questions only, not %s', async (statement) => {
    await sql.run(statement)
    expect(sql.outcome).toMatchObject({ end: 'failed', result: null })
    expect(await rows('select count(*)::int from tract')).toEqual([[2]])
  })

  it('keeps columns of the same name apart', async () => {
    expect(await rows("select 1 as a, 'x' as a, null as b")).toEqual([[1, 'x', null]])
    expect(sql.outcome!.result!.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['a', 'number'],
      ['a', 'text'],
      ['b', 'number'],
    ])
  })

  it('gives values of every type as they are', async () => {
    const query = `select 9007199254740993::bigint, 12::bigint, 1.50::decimal(4, 2), -0.05::decimal(4, 2),
      12345678901234567890.12::decimal(38, 2), date '2020-01-02', timestamp '1937-10-01 03:04:05.678',
      timestamptz '2020-01-02 03:04:05+00', time '01:02:03', [1.5, null], {'a': 1, 'b': ['x']}, map {'k': 2.25},
      'ab'::blob, true, 'nan'::double, '55001000100', 1::utinyint, sum(range)
      from range(10)`
    expect(await rows(query)).toEqual([
      [
        ...['9007199254740993', 12, 1.5, -0.05, '12345678901234567890.12', '2020-01-02'],
        ...['1937-10-01T03:04:05.678', '2020-01-02T03:04:05.000Z', '01:02:03.000'],
        ...['[1.5,null]', '{"a":1,"b":["x"]}', '{"k":2.25}', '6162', true, NaN],
        ...['55001000100', 1, 45],
      ],
    ])
  })

  it.each(["'x'::enum('x', 'y')", "['x'::enum('x', 'y')]"])(
    'refuses %s, whose words do not come',
    async (value) => {
      await sql.run(`select ${value} as letter`)
      expect(fault().words).toBe(
        'Column “letter” is an enumeration, which cannot be shown: cast it to varchar',
      )
      expect(await rows(`select (${value})::varchar as letter`)).toHaveLength(1)
    },
  )

  it('counts rows that it does not keep, and stops at a bound', async () => {
    await sql.run("select range, repeat('x', 100) as s from range(2000000)")
    const { rows: counted, result, end } = sql.outcome!
    expect([counted, end]).toEqual([2_000_000, 'all'])
    expect(result!.kept).toBeLessThan(2_000_000)
    expect(result!.cells(0, 0, 3)).toEqual([0, 1, 2])
    expect(result!.cells(0, result!.kept - 1)).toEqual([result!.kept - 1])
    await sql.run('select * from range(1000000000000)')
    expect(sql.outcome).toMatchObject({ end: 'bound' })
    expect(sql.outcome!.rows).toBeGreaterThanOrEqual(10_000_000)
    expect(await rows('select 42')).toEqual([[42]])
  })

  it.each([
    ['in one statement', "select 'é' as b,\n  frm", { line: 2, column: 3 }],
    ['of syntax', 'select 1\n  form tract', { line: 2, column: 8 }],
    ['of a value', "select 1,\n cast('x' as int)", { line: 2, column: 2 }],
    [
      'of a value in the tables',
      'select 1,\n cast(city_id as int) from tract',
      { line: 2, column: 2 },
    ],
    ['of a table', 'select *\nfrom nowhere', { line: 2, column: 6 }],
  ])('says where an error is: %s', async (_what, query, place) => {
    await sql.run(query)
    expect(sql.outcome).toMatchObject({ end: 'failed', result: null })
    expect(fault().place).toMatchObject(place)
  })

  it('says that there is nothing to run', async () => {
    await sql.run('-- nothing')
    expect(fault().words).not.toBe('')
  })

  it('ends a query that needs too much memory in an error, and goes on', async () => {
    await sql.run('select list(range) from range(300000000)')
    expect(fault().advice).toMatch(/more memory/)
    expect(await rows('select 42')).toEqual([[42]])
  })
})

describe('a query that never ends', () => {
  afterEach(async () => {
    expect(await rows('select count(*)::int from tract')).toEqual([[2]])
  })

  it('is stopped where the engine heeds it', async () => {
    const { run } = await never(
      'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t',
    )
    await sql.stop()
    await run
    expect([sql.outcome!.end, sql.isRunning, sql.restart]).toEqual(['stopped', false, null])
  })

  it('is stopped with its database where the engine does not, and a new one opens', async () => {
    const { run } = await never(
      'select count(*) from range(10000000) a, range(10000000) b where a.range + b.range = -1',
    )
    await sql.stop()
    await run
    expect([sql.outcome!.end, sql.isRunning, sql.restart]).toEqual(['stopped', false, 'stopped'])
    expect(await rows('select count(*)::int from estimate')).toEqual([[4]])
  })

  it('is stopped by the next query', async () => {
    const { run: first } = await never('select sum(hash(range)) from range(1000000000000)')
    expect(await rows('select 7')).toEqual([[7]])
    await first
    expect(sql.outcome!.sql).toBe('select 7')
  })

  it('keeps the rows that came before it was stopped', async () => {
    const run = sql.run('select range from range(9000000)')
    await vi.waitFor(() => expect(sql.outcome!.rows).toBeGreaterThan(0), { timeout: 30_000 })
    await sql.stop()
    await run
    expect(sql.outcome!.result!.cells(0, 0, 2)).toEqual([0, 1])
    expect(['stopped', 'all']).toContain(sql.outcome!.end)
  })
})

describe('a query stopped while its tables are on their way', () => {
  const QUERY = 'select count(*)::int as n from estimate'

  /** A console with such a query, whose tables come when that is said. */
  async function stoppedEarly() {
    const coming = deferred<void>()
    const serve = serveConsoleData()
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const { url } = new Request(asked[0])
      if (url.includes('/estimate/')) await coming.promise
      return serve(...asked)
    })
    const slow = new SqlConsole(
      () => Promise.resolve(CONSOLE_MANIFEST),
      () => CONSOLE_CITIES,
      new OwnMeasures(),
    )
    const stopped = slow.run(QUERY)
    await vi.waitFor(() => expect(slow.opening).toEqual({ done: 0, all: 2 }), { timeout: 30_000 })
    await slow.stop()
    await stopped
    expect([slow.opening, slow.outcome!.end]).toEqual([null, 'stopped'])
    return { slow, come: () => coming.resolve() }
  }
  const longEnough = () => new Promise((resolve) => setTimeout(resolve, 1_500))

  it('tells nothing of them any more, and the next one has them', async () => {
    const { slow, come } = await stoppedEarly()
    come()
    await longEnough()
    expect(slow.opening).toBeNull()
    await slow.run(QUERY)
    expect(slow.outcome!.result!.cells(0)).toEqual([4])
    slow.close()
  })

  it('leaves nothing on its way after another, which needs none of them, was answered', async () => {
    const { slow, come } = await stoppedEarly()
    await slow.run('select 1 as one')
    expect(slow.outcome!.end).toBe('all')
    come()
    await longEnough()
    expect(slow.opening).toBeNull()
    slow.close()
  })
})

describe('a measure that the reader brought', () => {
  const visits = (id: string, value: number): OwnEntry => ({
    spec: {
      ...{
        id,
        name: 'Visits',
        file: 'visits.csv',
        note: '',
        unit: { words: 'visits', decimals: 1 },
      },
      ...{ worse: null, vintage: 2010, breaks: [1, 2, 3, 4, 5, 6] },
    },
    rows: {
      geoid: ['55079000101', '55079000102'],
      ...{ estimate: [value, 7], low: [value - 1, null], high: [value + 1, null] },
    },
    ...{ cities: {}, isRemembered: false },
  })
  const listed = () => rows(`select measure, label, unit, worse from measure where source = 'own'`)
  const estimates = () =>
    rows(`select geoid, estimate, low from estimate where measure like 'own-%' order by geoid`)

  it('is in the tables as long as the page has it', async () => {
    expect(await listed()).toEqual([])
    own.add(visits('own-2010-00000001', 3))
    expect(await listed()).toEqual([['own-2010-00000001', 'Visits', 'visits', null]])
    expect(await estimates()).toEqual([
      ['55079000101', 3, 2],
      ['55079000102', 7, null],
    ])
    await own.forget('own-2010-00000001')
    // What was answered with it goes on saying so.
    expect(sql.outcome!.own.map(({ label }) => label)).toEqual(['Visits'])
    expect(await estimates()).toEqual([])
    expect(sql.outcome!.own).toEqual([])
    expect(await listed()).toEqual([])
  })

  it('is there again in a database that was opened anew', async () => {
    own.add(visits('own-2010-00000002', 5))
    expect(await estimates()).toHaveLength(2)
    const { run } = await never(
      'select count(*) from range(10000000) a, range(10000000) b where a.range + b.range = -1',
    )
    await sql.stop()
    await run
    expect(await listed()).toHaveLength(1)
    expect(await estimates()).toHaveLength(2)
    await own.forget('own-2010-00000002')
  })
})
