import { describe, expect, it } from 'vitest'
import { consoleTables } from '../../../src/console/console-schemas.ts'
import { sourcesIn } from '../../../src/console/sources-in.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { buildTiny, published } from '../../fixtures/built-folder.ts'
import { consoleTablesOf } from '../../fixtures/console-tables.ts'

describe('the tables of the console', async () => {
  const { out } = await buildTiny()
  const manifest = published<Manifest>(out, 'manifest.json')
  const tables = consoleTables(manifest, published<unknown[]>(out, 'cities.json').length)

  it('are those of the database, with its columns and its numbers of rows', async () => {
    const database = await consoleTablesOf(out)
    for (const { name, columns, rows } of tables) {
      // The fixture leaves out what the page adds about measures.
      if (name === 'measure') continue
      const [count] = database.query<{ n: number }>({
        sql: `select count(*)::int as n from ${name}`,
        params: [],
      })
      expect([name, count!.n]).toEqual([name, rows])
      const found = database
        .query<{ column_name: string }>({ sql: `describe ${name}`, params: [] })
        .map(({ column_name }) => column_name)
      expect([name, [...found].sort()]).toEqual([name, columns.map((c) => c.name).sort()])
    }
    database.close()
  }, 120_000)

  it('say of every column what it holds, and where it comes from', () => {
    const read = new Set([...manifest.inputs.map(({ source }) => source), 'computed'])
    for (const { columns } of tables)
      for (const { description, sources } of columns) {
        expect(description).toMatch(/\.$/)
        expect(sources.every((id) => read.has(id))).toBe(true)
      }
  })

  it('give the sources behind a query that names them', () => {
    const of = (sql: string) => sourcesIn(sql, tables)
    expect(of('select 1')).toEqual([])
    expect(of('SELECT * FROM holc_area')).toEqual(['holc'])
    expect(of('select * from estimate')).toContain('usaleep')
    expect(of('select tract_shared from estimated')).toEqual([])
  })
})
