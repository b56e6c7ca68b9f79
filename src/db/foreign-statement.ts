/** What EXPLAIN (FORMAT json) tells of one operation. */
interface Operation {
  name: string
  children: Operation[]
}

/** What changes tables, writes files or settles something for later statements. */
const NOT_QUESTIONS = new Set([
  'INSERT',
  'BATCH_INSERT',
  'UPDATE',
  'DELETE',
  'MERGE_INTO',
  'COPY_TO_FILE',
  'BATCH_COPY_TO_FILE',
  'CREATE_TABLE_AS',
  'BATCH_CREATE_TABLE_AS',
  'SET',
  'SET_VARIABLE',
  'RESET',
  'PRAGMA',
  'LOAD',
  'ATTACH',
  'DETACH',
  'EXPORT',
  'TRANSACTION',
  'VACUUM',
  'DROP',
  'ALTER',
])

/** Table functions that change how the engine works, whatever `lock_configuration` says: after one of them no statement may be answered any more. */
const CHANGING_FUNCTIONS = new Set([
  'ENABLE_LOGGING',
  'DISABLE_LOGGING',
  'TRUNCATE_DUCKDB_LOGS',
  'CHECKPOINT',
  'FORCE_CHECKPOINT',
])

/**
 * A statement that the reader or a link wrote, as what it may be: one question to the tables. Under its name the engine binds it once; its plan then
 * tells what it would do, views, macros and `query('…')` included; and just that plan is run.
 */
export class ForeignStatement {
  readonly #name: string
  readonly sql: string

  /** `name` must be one that no other open statement of the connection has. */
  constructor(name: string, sql: string) {
    this.#name = name
    this.sql = sql
  }

  /** Binds it. The engine refuses what is no question, or more than one. Lines of its errors count from this line, so the foreign text begins with the second. */
  get bind(): string {
    return `PREPARE ${this.#name} AS\n${this.sql}`
  }

  /** Bytes before the foreign text in what is bound: the engine's errors count from its beginning. */
  get bytesBefore(): number {
    return `PREPARE ${this.#name} AS\n`.length
  }

  /** Asks for its plan: one row, with the text for `forbiddenIn` as `explain_value`. */
  get explain(): string {
    return `EXPLAIN (FORMAT json) EXECUTE ${this.#name}`
  }

  get run(): string {
    return `EXECUTE ${this.#name}`
  }

  get forget(): string {
    return `DEALLOCATE ${this.#name}`
  }
}

/** The first operation of a plan that is no part of a question, such as `COPY_TO_FILE`; null where there is none. */
export function forbiddenIn(plan: string): string | null {
  const waiting = JSON.parse(plan) as Operation[]
  for (const { name, children } of waiting) {
    const operation = name.trim()
    if (NOT_QUESTIONS.has(operation) || CHANGING_FUNCTIONS.has(operation)) return operation
    waiting.push(...children)
  }
  return null
}
