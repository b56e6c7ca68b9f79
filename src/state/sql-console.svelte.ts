import type { City } from '../domain/city.ts'
import { mayHoldOwn } from '../console/may-hold-own.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Measure } from '../domain/measure.ts'
import type { Result } from '../db/result.ts'
import { ConsoleDatabase, type Told } from './console-database.ts'
import type { OwnData } from './console-own.ts'
import { deferred } from './deferred.ts'

/** Rows after which counting stops: a few seconds of it. */
export const MOST_COUNTED = 10_000_000

/** How long a running query may take to heed that it was stopped; then its database is ended with it. */
const HEED_MS = 250

/** How often the count of coming rows is told, and how long the answer before stays: most queries are answered by then, and nothing flickers. */
const TELL_MS = 100

/** What became of a query. */
export interface Outcome {
  sql: string
  /** The reader's own measures that were in the tables it asks. */
  own: readonly Measure[]
  /** When it was asked for, in ms of the page's clock. */
  asked: number
  /** Null before its first rows, and where it failed or was stopped before them. */
  result: Result | null
  /** Rows so far; all of them when `end` is "all". */
  rows: number
  /** Null while it runs: all rows came, counting stopped at the bound, the reader stopped it, or it failed. */
  end: 'all' | 'bound' | 'stopped' | 'failed' | null
  error: Error | null
  /** From the run to the first rows, ms; without the opening of the database. */
  firstMs: number | null
}

/** Where the database is: not opened yet, on its way with a number of tables, or there. */
export type Opening = { done: number; all: number } | null

/**
 * The engine's own faults, after which it answers nothing aright any more: WebAssembly traps and aborts, which are no errors of DuckDB's, and
 * transactions that one of them left open.
 */
const BROKEN =
  /RuntimeError|memory access out of bounds|\bAborted\(|unreachable|table index is out of bounds|null function|Maximum call stack size|within a transaction/

/** One for all: an error holds on to what stood on the stack when it was made, as the page that is left. */
const STOPPED = new Error('stopped')

/** Runs what a reader writes in a database of its own, one query at a time, and stops it when asked to. */
export class SqlConsole {
  readonly #manifest: () => Promise<Manifest>
  readonly #cities: () => readonly City[]
  readonly #own: OwnData
  #opened: Promise<ConsoleDatabase> | null = null
  /** Of what runs; null while nothing does. */
  #controller: AbortController | null = null
  /** Settles when the query that runs has ended. */
  #ended: Promise<void> = Promise.resolve()
  /** Ends the wait for an answer that will not come. */
  #giveUp: (error: Error) => void = () => {}
  #opening = $state.raw<Opening>(null)
  #outcome = $state.raw<Outcome | null>(null)
  #isBusy = $state(false)
  #restart = $state.raw<'stopped' | 'broken' | null>(null)
  #citiesOf = $state.raw<ConsoleDatabase['citiesOf'] | null>(null)

  constructor(manifest: () => Promise<Manifest>, cities: () => readonly City[], own: OwnData) {
    this.#manifest = manifest
    this.#cities = cities
    this.#own = own
  }

  /** What is on its way into the database; null while nothing is. */
  get opening(): Opening {
    return this.#opening
  }

  /** What became of the last query; it grows while that runs. For a moment after the run it is the one before. */
  get outcome(): Outcome | null {
    return this.#outcome
  }

  /** Whether a query runs, from its first moment on. */
  get isBusy(): boolean {
    return this.#isBusy
  }

  /** Whether the outcome is of a query that runs. */
  get isRunning(): boolean {
    return this.#outcome?.end === null
  }

  /** Why the database had to be ended and opened anew by the last query; null where it was not. */
  get restart(): 'stopped' | 'broken' | null {
    return this.#restart
  }

  /** The cities on whose maps a tract is; null before the database is there. */
  get citiesOf(): ConsoleDatabase['citiesOf'] | null {
    return this.#citiesOf
  }

  /** Runs a query and resolves when it has ended, one way or another. What runs already is stopped first. Never rejects. */
  async run(sql: string): Promise<void> {
    await this.stop()
    this.#isBusy = true
    const controller = new AbortController()
    this.#controller = controller
    this.#restart = null
    let outcome: Outcome = {
      sql,
      own: mayHoldOwn(sql) ? this.#own.measures : [],
      asked: performance.now(),
      result: null,
      rows: 0,
      end: null,
      error: null,
      firstMs: null,
    }
    const ending = deferred<void>()
    this.#ended = ending.promise
    const isLast = () => this.#controller === controller
    const tell = (change: Partial<Outcome>) => {
      outcome = { ...outcome, ...change }
      if (isLast()) this.#outcome = outcome
    }
    const late = setTimeout(() => tell({}), TELL_MS)
    try {
      await this.#answer(sql, controller.signal, tell)
    } catch (error) {
      if (error === STOPPED) tell({ end: 'stopped' })
      else {
        if (BROKEN.test(faultText(error))) void this.#reopen('broken')
        tell({ end: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      }
    } finally {
      clearTimeout(late)
      if (isLast()) {
        this.#controller = this.#opening = null
        this.#isBusy = false
      }
      ending.resolve()
    }
  }

  /**
   * Stops what runs. Where the engine does not heed that within a quarter of a second it is ended and opened
   * anew.
   */
  async stop(): Promise<void> {
    const controller = this.#controller
    if (!controller) return
    controller.abort(STOPPED)
    const heeded = await Promise.race([
      this.#ended.then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), HEED_MS)),
    ])
    if (heeded || this.#controller !== controller) return
    void this.#reopen('stopped')
    this.#giveUp(STOPPED)
    await this.#ended
  }

  /** Ends what runs and the database, when the page is left. */
  close(): void {
    this.#controller?.abort(STOPPED)
    void this.#close()
  }

  async #close(): Promise<void> {
    const opened = this.#opened
    this.#opened = null
    await opened?.then(
      ({ database }) => database.terminate(),
      () => {},
    )
  }

  async #reopen(why: 'stopped' | 'broken'): Promise<void> {
    this.#restart = why
    void this.#close()
    await this.#open().catch(() => {})
  }

  /** The database, opened on first use and again where that failed. */
  #open(): Promise<ConsoleDatabase> {
    if (this.#opened) return this.#opened
    const opened = this.#manifest().then((manifest) =>
      ConsoleDatabase.open(
        manifest,
        this.#cities(),
        this.#own,
        (done, all) => (this.#opening = { done, all }),
      ),
    )
    this.#opened = opened
    opened.then(
      ({ citiesOf, database }) => {
        this.#citiesOf = citiesOf
        if (!this.#controller) this.#opening = null
        database.onbroken((error) => {
          if (this.#opened !== opened) return
          void this.#reopen('broken')
          this.#giveUp(error)
        })
      },
      () => {
        this.#opening = null
        if (this.#opened === opened) this.#opened = null
      },
    )
    return opened
  }

  async #answer(
    sql: string,
    signal: AbortSignal,
    tell: (change: Partial<Outcome>) => void,
  ): Promise<void> {
    const broken = deferred<never>()
    broken.promise.catch(() => {})
    this.#giveUp = broken.reject
    const here = <T>(coming: Promise<T>): Promise<T> => Promise.race([coming, broken.promise])
    const opened = await here(abortable(this.#open(), signal))
    // Tables go on coming after their query was stopped, or beside one that needs none: then nothing is told of them, as nothing would end that.
    let isWaiting = true
    const tellOpening: Told = (done, all) => {
      if (isWaiting) this.#opening = { done, all }
    }
    try {
      await here(abortable(opened.bring(sql, tellOpening), signal))
    } finally {
      isWaiting = false
    }
    this.#opening = null
    const began = performance.now()
    const growing = opened.database.growing(sql, signal)
    let result: Result | null = null
    let toldAt = 0
    try {
      for (;;) {
        const { done, value } = await here(growing.next())
        if (done) break
        const isFirst = result === null
        result = value
        // Its columns alone are not told: most often its rows come next.
        if (isFirst) continue
        const now = performance.now()
        if (toldAt === 0) tell({ firstMs: now - began })
        if (now - toldAt > TELL_MS) {
          tell({ result, rows: result.rows })
          toldAt = now
        }
        if (result.rows >= MOST_COUNTED) {
          tell({ result, rows: result.rows, end: 'bound' })
          return
        }
      }
    } catch (error) {
      if (result) tell({ result, rows: result.rows })
      throw error
    } finally {
      // Ended before the next query begins; of a broken engine nothing is awaited.
      await here(growing.return(undefined)).catch(() => {})
    }
    if (toldAt === 0) tell({ firstMs: performance.now() - began })
    tell({ result, rows: result?.rows ?? 0, end: 'all' })
  }
}

/** What a promise comes to, or the signal's reason when that is aborted first. */
function abortable<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error)
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  return Promise.race([coming, aborted])
}

/** The name and words of an error and of what caused it. */
function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${error.name} ${error.message} ${error.cause ? faultText(error.cause) : ''}`
}
