import { fileIn, type Manifest } from '../domain/manifest.ts'
import { estimatePath } from '../domain/published-path.ts'
import { publishedVintages } from '../domain/published-schemas.ts'
import type { Database } from '../db/database.ts'
import { CREATE_ESTIMATE } from '../queries/estimate-table.ts'
import { createTractShare } from '../queries/tract-share.ts'
import { say } from '../words/say.ts'
import { isOwnId } from '../domain/own-measure.ts'
import { fetchTable } from './fetch-table.ts'
import { insertEstimates } from './insert-estimates.ts'
import { insertTables, tableStreams } from './insert-tables.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'
import { Resource } from './resource.svelte.ts'

async function openDatabase(manifest: Manifest): Promise<Database> {
  const { Database } = await import('../db/database.ts')
  const streams = tableStreams(manifest)
  const database = await Database.open()
  await insertTables(database, streams)
  for (const vintage of publishedVintages(manifest)) await database.query(createTractShare(vintage))
  await database.query(CREATE_ESTIMATE)
  await database.seal()
  return database
}

/** Why an answer did not come; null while the database starts again, after which it is asked for anew. */
export function unlessStarting(
  { database }: Pick<Warehouse, 'database'>,
  error: Error | null,
): Error | null {
  return database.pending ? null : error
}

/** The database with the tables of all cities, sealed. Opened once, when the first picture is up. */
export class Warehouse {
  readonly database = new Resource<Database>()
  readonly #own: Pick<OwnMeasures, 'insert'>
  #manifest: Manifest | null = null
  #opening: Promise<void> | null = null
  #restarts = 0
  readonly #estimates = new Map<string, Promise<Database>>()
  readonly #tables = new Map<string, Promise<Database>>()
  /** Estimates go in one after another: they pass through one table. */
  #lastInsert: Promise<unknown> = Promise.resolve()

  /** `own` are the measures that the reader brought. */
  constructor(own: Pick<OwnMeasures, 'insert'>) {
    this.#own = own
  }

  /** Starts it, or starts it again after it failed; resolves when it is ready or has failed. */
  open(fetchManifest: () => Promise<Manifest>): Promise<void> {
    if (!this.#opening || this.database.error) this.#opening = this.#start(fetchManifest)
    return this.#opening
  }

  #start(fetchManifest: () => Promise<Manifest>): Promise<void> {
    this.#estimates.clear()
    this.#tables.clear()
    return this.database.load(async (refuse) => {
      this.#manifest = await fetchManifest()
      const database = await openDatabase(this.#manifest)
      database.onbroken((error) => {
        void database.terminate()
        refuse(new Error(say('The database stopped: {reason}', { reason: error.message })))
        // Once it is started again unasked; after that the reader decides.
        if (this.#restarts++ === 0) this.#opening = this.#start(fetchManifest)
      })
      return database
    })
  }

  /**
   * The database with the estimates of a measure in it, fetched on first use and again after that failed. Rejects with DataError where
   * they do not come, with QueryError where they do not go in, and before the database is ready.
   */
  withEstimates(measure: string): Promise<Database> {
    const known = this.#estimates.get(measure)
    if (known) return known
    const inserted = this.#insertEstimates(measure)
    this.#estimates.set(measure, inserted)
    inserted.catch(() => this.#estimates.delete(measure))
    return inserted
  }

  /** The database with one more published table in it: once it is asked for. Rejects as `withEstimates`. */
  withTable(name: string, path: string): Promise<Database> {
    const known = this.#tables.get(name)
    if (known) return known
    const inserted = this.#insertTable(name, path)
    this.#tables.set(name, inserted)
    inserted.catch(() => this.#tables.delete(name))
    return inserted
  }

  async #insertTable(name: string, path: string): Promise<Database> {
    const database = this.database.value
    if (!database || !this.#manifest) throw new Error(say('The database is not ready yet'))
    const { bytes, rows } = fileIn(this.#manifest, path)
    await database.insert(name, await fetchTable(path, bytes), rows)
    return database
  }

  async #insertEstimates(measure: string): Promise<Database> {
    const database = this.database.value
    if (!database || !this.#manifest) throw new Error(say('The database is not ready yet'))
    const insert = isOwnId(measure)
      ? () => this.#insertOwn(measure, database)
      : await this.#published(measure, this.#manifest, database)
    const inserted = Promise.allSettled([this.#lastInsert]).then(insert)
    this.#lastInsert = inserted
    await inserted
    return database
  }

  async #published(
    measure: string,
    manifest: Manifest,
    database: Database,
  ): Promise<() => Promise<void>> {
    const { path, bytes, rows } = fileIn(manifest, estimatePath(measure))
    const stream = await fetchTable(path, bytes)
    return () => insertEstimates(database, measure, stream, rows)
  }

  async #insertOwn(measure: string, database: Database): Promise<void> {
    const inserted = this.#own.insert(measure, database)
    if (inserted === null) throw new Error(say('This measure of your own is not here any more'))
    await inserted
  }
}
