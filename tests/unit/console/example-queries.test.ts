import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BlockingDatabase } from '../../../scripts/data/duckdb.ts'
import { exampleCity, exampleQueries } from '../../../src/console/example-queries.ts'
import type { City } from '../../../src/domain/city.ts'
import { buildTiny, published } from '../../fixtures/built-folder.ts'
import { consoleTablesOf } from '../../fixtures/console-tables.ts'

let database: BlockingDatabase
let cities: City[]

beforeAll(async () => {
  const { out } = await buildTiny()
  cities = published<City[]>(out, 'cities.json')
  database = await consoleTablesOf(out)
}, 120_000)

afterAll(() => database.close())

const EXAMPLES = exampleQueries({ id: 'somewhere-wi', name: 'Somewhere' })

describe('the example queries', () => {
  it('are at least eight, each asked once', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(8)
    expect(new Set(EXAMPLES.map(({ sql }) => sql)).size).toBe(EXAMPLES.length)
    expect(new Set(EXAMPLES.map(({ question }) => question)).size).toBe(EXAMPLES.length)
  })

  it.each(EXAMPLES.map(({ id }) => id))('run on built data: %s', (id) => {
    const city = exampleCity(cities)!
    const { sql } = exampleQueries(city).find((example) => example.id === id)!
    expect(() => database.query({ sql, params: [] })).not.toThrow()
  })

  it('count the areas of every graded map', () => {
    const { sql } = EXAMPLES.find(({ id }) => id === 'states')!
    const rows = database.query<{ km2: number }>({ sql, params: [] })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ km2 }) => km2 > 0)).toBe(true)
  })
})

describe('the city of an example', () => {
  const city = (id: string, tracts: number) => ({ id, tracts }) as City

  it('is Milwaukee County where the data have it, or else the largest', () => {
    const others = [city('a', 3), city('b', 9)]
    expect(exampleCity(others)?.id).toBe('b')
    expect(exampleCity([...others, city('milwaukee-co-wi', 1)])?.id).toBe('milwaukee-co-wi')
    expect(exampleCity([])).toBeNull()
  })
})
