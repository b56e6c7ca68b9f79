import type { Manifest } from '../domain/manifest.ts'
import { isTakenAway } from '../domain/published-path.ts'
import type { DataStore } from './data-store.ts'
import { unstored } from './unstored.ts'

const MANIFEST = 'manifest.json'
/** How long a page waits for a network that does not answer, ms. */
const PATIENCE_MS = 4000
/** By a clock that nobody sets: for so long a manifest that has just been fetched is that of the page which is opening, ms. */
const FRESH_MS = 10_000

/**
 * Answers for published files. The manifest comes from the network where there is one, every other file from the store where its hash
 * is the manifest's: what has not changed is not asked for again, and no two editions of the data are mixed.
 */
export class DataFiles {
  readonly #store: DataStore
  readonly #root: string
  #fetched: { at: number; manifest: Promise<Manifest | null> } | null = null

  constructor(store: DataStore, root: string) {
    this.#store = store
    this.#root = root
  }

  /** Starts to fetch the manifest for a page that is opening. */
  refresh(): Promise<Manifest | null> {
    if (this.#fetched && performance.now() - this.#fetched.at < FRESH_MS)
      return this.#fetched.manifest
    const manifest = this.#fetchManifest()
    this.#fetched = { at: performance.now(), manifest }
    return manifest
  }

  /** The answer for a file, whose storing `later` waits for. Rejects without a network where the file is not stored. */
  async answer(path: string, later: (work: Promise<unknown>) => void): Promise<Response> {
    if (path === MANIFEST) {
      await this.refresh()
      return (await this.#found(MANIFEST)) ?? fetch(this.#root + path)
    }
    const file = (await this.#manifest())?.files.find((file) => file.path === path)
    const stored = await this.#found(path, file?.sha256)
    if (file && stored) {
      later(this.#store.touch(path).catch(noted))
      return stored
    }
    const response = await fetch(this.#root + path)
    // What is only taken away lies on the reader's own disk then.
    if (file && response.ok && !isTakenAway(path))
      later(unstored.note(this.#keep(path, file.sha256, response.clone())))
    return response
  }

  /** Stores a file that was fetched without the worker. */
  async keep(path: string): Promise<void> {
    const work: Promise<unknown>[] = []
    await (await this.answer(path, (stored) => work.push(stored))).arrayBuffer()
    await Promise.all(work)
  }

  /** What is stored; null where the browser lets nothing be read either. */
  async #found(path: string, sha256?: string): Promise<Response | null> {
    return this.#store.find(path, sha256).catch((error: unknown) => (noted(error), null))
  }

  async #manifest(): Promise<Manifest | null> {
    if (this.#fetched) return this.#fetched.manifest
    const stored = await this.#found(MANIFEST)
    return stored ? ((await stored.json()) as Manifest) : this.refresh()
  }

  /** The network's manifest, after which what it no longer names is dropped; the stored one, or null, where none came. */
  async #fetchManifest(): Promise<Manifest | null> {
    const fetched = await this.#download().catch(() => null)
    if (!fetched) {
      const stored = await this.#found(MANIFEST)
      return stored && ((await stored.json()) as Manifest)
    }
    const { manifest, body, headers } = fetched
    const hashes = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
    // Where nothing can be stored, as with a full disk, the page has the network's own all the same.
    await unstored.note(this.#store.put(MANIFEST, manifest.dataVersion, body, headers))
    await this.#store
      .keep(({ path, sha256 }) => path === MANIFEST || hashes.get(path) === sha256)
      .catch(noted)
    return manifest
  }

  /** Rejects where no manifest came in time, whatever came in its place. */
  async #download(): Promise<{ manifest: Manifest; body: ArrayBuffer; headers: Headers }> {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(this.#root + MANIFEST, { cache: 'no-cache', signal })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    const body = await response.arrayBuffer()
    const manifest = JSON.parse(new TextDecoder().decode(body)) as Manifest
    return { manifest, body, headers: response.headers }
  }

  /** Stores an answer if it is the file that the manifest names: a server may be in the middle of an update. */
  async #keep(path: string, sha256: string, response: Response): Promise<void> {
    const body = await response.arrayBuffer()
    if ((await hashOf(body)) === sha256) await this.#store.put(path, sha256, body, response.headers)
  }
}

/** Whoever looks into the worker finds what its store refused. */
const noted = (error: unknown) => console.warn('The store is refused:', error)

async function hashOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
