import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Database } from '../../src/db/database.ts'
import type { Attack } from '../fixtures/sql-attacks.ts'

/** What came of an attack, and whether all was as before after it. */
export interface Came {
  /** `refused`: an error, said in `words`; `silent`: no answer in time. */
  outcome: 'answered' | 'refused' | 'silent'
  words: string
  /** Settings and tables that are not as they were. */
  changed: string[]
}

type Opened = { Database: typeof Database }

/** The address of the script of the build that holds `Database`. */
function databaseScript(): string {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
    string,
    { file: string }
  >
  return `./${manifest['src/db/database.ts']!.file}`
}

/** Whether the built database, not sealed, reads the address: so that it is seen to be there to be read. */
export function readOpen(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    async ([script, address]) => {
      const { Database } = (await import(new URL(script!, location.href).href)) as Opened
      const database = await Database.open()
      const sql = `select count(*)::int as n from read_csv('${address}', header = false, columns = {'a': 'varchar'}, delim = '')`
      const rows = await database.query<{ n: number }>({ sql, params: [] })
      await database.terminate()
      return rows[0]!.n > 0
    },
    [databaseScript(), address],
  )
}

/** Runs attacks one after another on the built database, sealed, in a page of the build; one that does not answer is ended and another opened. */
export function attack(page: Page, attacks: Attack[], patience: number): Promise<Came[]> {
  return page.evaluate(
    async ({ script, statements, patience }) => {
      const { Database } = (await import(new URL(script, location.href).href)) as Opened
      const SETTINGS = 'select name, value from duckdb_settings() order by name'
      const TABLES = `select table_name as name, estimated_size::varchar as value from duckdb_tables() order by all`
      const run = (database: Database, sql: string) =>
        database.query<{ name: string; value: string }>({ sql, params: [] })

      async function open() {
        const database = await Database.open()
        await run(
          database,
          `create table place as select i::varchar as geoid, i::double as value from range(3) t(i)`,
        )
        await database.seal()
        return { database, before: await state(database) }
      }

      async function state(database: Database) {
        const rows = [
          ...(await run(database, SETTINGS)),
          ...(await run(database, TABLES)),
          ...(await run(database, `select 'sum' as name, sum(value)::varchar as value from place`)),
        ]
        return new Map(rows.map(({ name, value }) => [name, value]))
      }

      const within = <T>(promise: Promise<T>, other: T) =>
        Promise.race([promise, new Promise<T>((give) => setTimeout(() => give(other), patience))])

      const came: Came[] = []
      let opened = await open()
      for (const { sql, spends } of statements) {
        const { database, before } = opened
        const answer = database.ask(sql).then(
          () => ({ outcome: 'answered' as const, words: '' }),
          (error: unknown) => ({ outcome: 'refused' as const, words: String(error) }),
        )
        const result = await within<Omit<Came, 'changed'>>(answer, { outcome: 'silent', words: '' })
        const renew = spends || result.outcome === 'silent'
        if (renew) {
          await database.terminate()
          opened = await open()
        }
        const after = await state(opened.database)
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        )
        came.push({ ...result, changed })
      }
      await opened.database.terminate()
      return came
    },
    {
      script: databaseScript(),
      statements: attacks.map(({ sql, outcome }) => ({ sql, spends: outcome === 'spent' })),
      patience,
    },
  )
}
