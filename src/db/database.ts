import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { tableToIPC } from 'apache-arrow'
import type { Query } from '../queries/query.ts'
import { say } from '../words/say.ts'
import { ownName, watchLife } from '../workers/worker-life.ts'
import { columnsTable, type Columns } from './columns-table.ts'
import { forbiddenIn, ForeignStatement } from './foreign-statement.ts'
import { growingResult } from './growing-result.ts'
import { OwedAnswers } from './owed-answers.ts'
import { QueryError } from './query-error.ts'
import type { Result } from './result.ts'
import { rowsOf } from './rows-of.ts'
import { SEAL, WITHOUT_EXTENSIONS } from './seal.ts'

const PATIENCE_MS = 30_000

/** Loads the engine into its worker. The engine never answers when that fails, so silence of half a minute counts as failure. */
function instantiate(engine: AsyncDuckDB, worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => () => {
      worker.terminate()
      reject(new Error(reason))
    }
    let timer = setTimeout(give(say('it did not start')), PATIENCE_MS)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(give(say('it stopped while it was loading')), PATIENCE_MS)
    }
    worker.addEventListener('error', ({ message }) =>
      give(message || say('its worker did not start'))(),
    )
    engine
      .instantiate(wasmUrl, null, wait)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** DuckDB in a worker, started from our own origin, with no way to load extensions. */
export class Database {
  readonly #engine: AsyncDuckDB
  readonly #connection: AsyncDuckDBConnection
  readonly #owed: OwedAnswers
  readonly #unwatch: () => void
  #asked = 0

  private constructor(
    engine: AsyncDuckDB,
    connection: AsyncDuckDBConnection,
    worker: Worker,
    name: string,
  ) {
    this.#engine = engine
    this.#connection = connection
    this.#owed = new OwedAnswers(worker)
    this.#unwatch = watchLife(name, () => this.#owed.end())
  }

  /**
   * Starts the engine, with further settings where some are given; rejects when its file is missing or stops arriving, and when WebAssembly or workers are
   * refused.
   */
  static async open(settings: Readonly<Record<string, string | boolean>> = {}): Promise<Database> {
    const { ok, status } = await fetch(wasmUrl, { method: 'HEAD' })
    if (!ok)
      throw new Error(say('its program is missing on the server (HTTP {status})', { status }))
    const name = ownName('duckdb')
    const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), {
      type: 'module',
      name,
    })
    const engine = new AsyncDuckDB(new VoidLogger(), worker)
    await instantiate(engine, worker)
    const connection = await engine.connect()
    for (const statement of WITHOUT_EXTENSIONS) await connection.query(statement)
    for (const [name, value] of Object.entries(settings))
      await connection.query(`SET ${name}='${value}'`)
    return new Database(engine, connection, worker, name)
  }

  /**
   * Makes a table from an uncompressed Arrow IPC stream, replacing one of that name. The engine answers broken
   * streams with silence, so the rows are counted: throws when there are not `rows` of them.
   */
  async insert(name: string, stream: Uint8Array, rows: number): Promise<void> {
    await this.#owed.of(this.#connection.query(`drop table if exists "${name}"`))
    await this.#owed.of(
      this.#connection.insertArrowFromIPCStream(stream.slice(), { name, create: true }),
    )
    const sql = `select count(*)::int as n from "${name}"`
    const [count] = await this.query<{ n: number }>({ sql, params: [] })
    if (count?.n !== rows)
      throw new QueryError(
        sql,
        new Error(
          say('table {name}: expected {rows} rows, got {n}', { name, rows, n: String(count?.n) }),
        ),
      )
  }

  /** Makes a table from columns. */
  async insertColumns(name: string, columns: Columns): Promise<void> {
    const table = columnsTable(columns)
    await this.insert(name, tableToIPC(table, 'stream'), table.numRows)
  }

  /** Shuts every door: from here on no statement can reach the network or a file, nor open them again. */
  async seal(): Promise<void> {
    for (const statement of SEAL) await this.#owed.of(this.#connection.query(statement))
  }

  /** The rows of a question that the reader or a link wrote. Throws QueryError, also where it is anything but one question to the tables. */
  async ask<Row>(sql: string): Promise<Row[]> {
    const statement = new ForeignStatement(`foreign_${++this.#asked}`, sql)
    const plan = await this.#bind(statement)
    const [answer] = await Promise.allSettled([this.#answer<Row>(statement, plan)])
    const [forgotten] = await Promise.allSettled([this.#run(statement.forget)])
    if (answer.status === 'rejected') throw answer.reason
    if (forgotten.status === 'rejected') throw forgotten.reason
    return answer.value
  }

  async #answer<Row>(statement: ForeignStatement, plan: string): Promise<Row[]> {
    refuseUnlessQuestion(statement, plan)
    return this.#run<Row>(statement.run)
  }

  /**
   * Binds foreign text and resolves to its plan. Prepared, so that the engine refuses text of more than one statement; what can be asked without the
   * answer before it is asked at once, for each wait is as long as the page draws meanwhile.
   */
  async #bind(statement: ForeignStatement): Promise<string> {
    try {
      const prepared = await this.#owed.of(this.#connection.prepare(statement.bind))
      const binding = Promise.allSettled([
        this.#owed.of(prepared.query()),
        this.#run<{ explain_value: string }>(statement.explain),
      ])
      // A worker that breaks meanwhile tells whoever waits for an answer of it.
      this.#owed.of(prepared.close()).catch(() => {})
      const [bound, explained] = await binding
      if (bound.status === 'rejected') throw bound.reason
      if (explained.status === 'rejected') throw explained.reason
      return explained.value[0]!.explain_value
    } catch (error) {
      throw error instanceof QueryError ? error : new QueryError(statement.bind, error)
    }
  }

  #run<Row>(sql: string): Promise<Row[]> {
    return this.query<Row>({ sql, params: [] })
  }

  /** The rows of a question, values bound. Throws QueryError. */
  async query<Row>({ sql, params }: Query<Row>): Promise<Row[]> {
    try {
      return await this.#owed.of(this.#rows<Row>(sql, params))
    } catch (error) {
      throw new QueryError(sql, error)
    }
  }

  async #rows<Row>(sql: string, params: Query<Row>['params']): Promise<Row[]> {
    // One message to the worker instead of three.
    if (params.length === 0) return rowsOf<Row>(await this.#connection.query(sql))
    const statement = await this.#connection.prepare(sql)
    try {
      return rowsOf<Row>(await statement.query(...params))
    } finally {
      await statement.close()
    }
  }

  /**
   * The result of a question that the reader or a link wrote, each time more of it came, so that none is too large and each can be stopped. Throws as `ask`, and the
   * signal's reason when that is aborted.
   */
  async *growing(sql: string, signal: AbortSignal): AsyncGenerator<Result> {
    const statement = new ForeignStatement(`foreign_${++this.#asked}`, sql)
    const asOfText = (error: unknown) => {
      signal.throwIfAborted()
      return error instanceof QueryError
        ? new QueryError(sql, error.cause, statement.bytesBefore)
        : new QueryError(sql, error, statement.bytesBefore)
    }
    let plan: string
    try {
      plan = await this.#bind(statement)
    } catch (error) {
      throw asOfText(error)
    }
    try {
      signal.throwIfAborted()
      refuseUnlessQuestion(statement, plan)
      yield* growingResult(this.#connection, statement.run, signal)
    } catch (error) {
      throw asOfText(error)
    } finally {
      await this.#run(statement.forget)
    }
  }

  /**
   * Calls back once when the worker breaks or is ended, or owes an answer and says nothing for a minute: what was asked of it by then is rejected.
   */
  onbroken(tell: (error: Error) => void): void {
    this.#owed.onbroken(tell)
  }

  /** Ends the worker at once, whatever it does; what was asked of it is never answered. */
  async terminate(): Promise<void> {
    this.#unwatch()
    await this.#engine.terminate()
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    this.#unwatch()
    await this.#connection.close()
    await this.#engine.terminate()
  }
}

function refuseUnlessQuestion(statement: ForeignStatement, plan: string): void {
  const operation = forbiddenIn(plan)
  if (operation === null) return
  const refusal = say('{operation} is no question to the tables', { operation })
  throw new QueryError(statement.sql, new Error(refusal))
}
