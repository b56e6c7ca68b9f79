import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { tableToIPC, type Table } from 'apache-arrow'
import type { Query } from '../../src/queries/query.ts'

/** The engine of the app, run in this process: its queries give the build and the tests the same rows as the reader's browser. */
export interface BlockingDatabase {
  /** Makes a table and checks that every row came in. */
  insert(name: string, table: Table): void
  query<Row>(query: Query<Row>): Row[]
  close(): void
}

type Engine = Awaited<ReturnType<typeof createDuckDB>>

let engine: Promise<Engine> | null = null
let opened = 0

/** DuckDB-Wasm's blocking Node build, with no way to load extensions. One a process: to start it takes longer than to use it. */
async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url)
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
  const bundle = (kind: string) => ({
    mainModule: join(dist, `duckdb-${kind}.wasm`),
    mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`),
  })
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  )
  await database.instantiate(() => {})
  const connection = database.connect()
  connection.query('SET GLOBAL autoinstall_known_extensions=false')
  connection.query('SET GLOBAL autoload_known_extensions=false')
  connection.close()
  return database
}

/** An empty database, with tables of its own whatever others are open. */
export async function openDuckDB(): Promise<BlockingDatabase> {
  engine ??= startEngine()
  const connection = (await engine).connect()
  const schema = `own_${++opened}`
  connection.query(`create schema ${schema}`)
  connection.query(`use ${schema}`)

  function query<Row>({ sql, params }: Query<Row>): Row[] {
    const statement = connection.prepare(sql)
    try {
      return statement
        .query(...params)
        .toArray()
        .map((row) => row.toJSON() as Row)
    } finally {
      statement.close()
    }
  }

  return {
    insert(name, table) {
      connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), {
        name,
        schema,
        create: true,
      })
      const [count] = query<{ n: number }>({
        sql: `select count(*)::int as n from "${name}"`,
        params: [],
      })
      if (count?.n !== table.numRows)
        throw new Error(`table ${name}: expected ${table.numRows} rows, got ${count?.n}`)
    },
    query,
    close() {
      connection.query(`drop schema ${schema} cascade`)
      connection.close()
    },
  }
}
