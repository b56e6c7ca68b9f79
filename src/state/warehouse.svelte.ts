import { DataError } from '../domain/data-error.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Database } from '../db/database.ts'
import { CREATE_TRACT_SHARE } from '../queries/tract-share.ts'
import { fetchBytes } from './fetch-published.ts'
import { Resource } from './resource.svelte.ts'

const TABLES = ['tract', 'holc_area', 'crosswalk'] as const

async function openWarehouse(fetchManifest: () => Promise<Manifest>): Promise<Database> {
  const manifest = await fetchManifest()
  const { Database } = await import('../db/database.ts')
  const files = TABLES.map((name) => {
    const file = manifest.files.find(({ path }) => path === `${name}.arrow`)
    if (!file)
      throw new DataError({ file: 'manifest.json', expected: `${name}.arrow`, got: 'nothing' })
    return { name, ...file }
  })
  const streams = files.map(({ path, bytes }) => fetchBytes(path, bytes))
  const database = await Database.open()
  for (const [i, { name, rows }] of files.entries())
    await database.insert(name, await streams[i]!, rows)
  await database.query(CREATE_TRACT_SHARE)
  await database.seal()
  return database
}

/** The database with the tables of all cities, sealed. Opened once, when the first picture is up. */
export class Warehouse {
  readonly database = new Resource<Database>()
  #opening: Promise<void> | null = null

  /** Starts it, or starts it again after it failed; resolves when it is ready or has failed. */
  open(fetchManifest: () => Promise<Manifest>): Promise<void> {
    if (!this.#opening || this.database.error)
      this.#opening = this.database.load(() => openWarehouse(fetchManifest))
    return this.#opening
  }
}
