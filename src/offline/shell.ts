import type { Edition, EditionFile } from './edition.ts'
import { unstored } from './unstored.ts'

const OF_THE_PAGE = ':page:'

/** The files of one build of the atlas: code named by its hash is shared between editions, the rest has a cache for each. */
export class Shell {
  readonly #edition: Edition
  readonly #root: string
  readonly #prefix: string
  readonly #code: Set<string>

  /** `root` is the folder that the worker serves; `prefix` keeps apart what stands beside it on the same origin. */
  constructor(edition: Edition, root: string, prefix: string) {
    this.#edition = edition
    this.#root = root
    this.#prefix = prefix
    this.#code = new Set([...edition.code, ...edition.heavy].map(({ path }) => path))
  }

  /** Fetches what is not there yet; rejects when anything is missing, or the page is of another edition. */
  async install(): Promise<void> {
    const [page, code] = await Promise.all([this.#openPage(), this.#openCode()])
    await Promise.all([
      ...this.#edition.named.map(({ path }) => this.#add(page, path, 'reload')),
      ...this.#edition.code.map(async ({ path }) => {
        if (!(await code.match(this.#root + path))) await this.#add(code, path, 'default')
      }),
    ])
    const html = await (await page.match(this.#root))!.text()
    if (!this.#edition.code.some(({ path }) => html.includes(path)))
      throw new Error('The page that came belongs to another edition')
  }

  /** Drops the pages of other editions, and their code where no open page may still ask for it. */
  async prune(openPages: number): Promise<void> {
    const own = this.#prefix + OF_THE_PAGE
    const pages = (await caches.keys()).filter((name) => name.startsWith(own))
    const others = pages.filter((name) => name !== own + this.#edition.id)
    await Promise.all(others.map((name) => caches.delete(name)))
    if (openPages > 1) return
    const code = await this.#openCode()
    for (const { url } of await code.keys())
      if (!this.#code.has(url.slice(this.#root.length))) await code.delete(url)
  }

  /** Whether a path is one of this edition's files. */
  has(path: string): boolean {
    return this.#code.has(path) || this.#edition.named.some((file) => file.path === path)
  }

  /** A file of this edition: from its cache, otherwise from the network and then kept. */
  async answer(path: string, later: (work: Promise<unknown>) => void): Promise<Response> {
    const cache = await (this.#code.has(path) ? this.#openCode() : this.#openPage()).catch(
      () => null,
    )
    const stored = await cache?.match(this.#root + path, { ignoreVary: true })
    if (stored) return stored
    const response = await fetch(this.#root + path)
    if (response.ok && cache) later(unstored.note(cache.put(this.#root + path, response.clone())))
    return response
  }

  /** Code of another edition, for a page of it that is still open: what is stored of it, which the server may have no more. */
  async answerOther(path: string): Promise<Response> {
    const cache = await this.#openCode().catch(() => null)
    return (await cache?.match(this.#root + path, { ignoreVary: true })) ?? fetch(this.#root + path)
  }

  /** Keeps a heavy file that was fetched without the worker: it comes from the browser's own cache. */
  async keep(path: string): Promise<void> {
    const code = await this.#openCode()
    if (this.#code.has(path) && !(await code.match(this.#root + path)))
      await this.#add(code, path, 'force-cache')
  }

  /** The bytes that are stored of the code and of the heavy files. */
  async sizes(): Promise<{ code: number; heavy: number }> {
    const code = await this.#openCode()
    const stored = new Set((await code.keys()).map(({ url }) => url.slice(this.#root.length)))
    const sizeOf = (files: EditionFile[]) =>
      files.reduce((sum, { path, bytes }) => sum + (stored.has(path) ? bytes : 0), 0)
    const named = this.#edition.named.reduce((sum, { bytes }) => sum + bytes, 0)
    return { code: named + sizeOf(this.#edition.code), heavy: sizeOf(this.#edition.heavy) }
  }

  /** Drops the heavy files. */
  async dropHeavy(): Promise<void> {
    const code = await this.#openCode()
    await Promise.all(this.#edition.heavy.map(({ path }) => code.delete(this.#root + path)))
  }

  async #add(cache: Cache, path: string, mode: RequestCache): Promise<void> {
    const response = await fetch(this.#root + path, { cache: mode, priority: 'low' })
    if (!response.ok) throw new Error(`${path} is missing on the server (HTTP ${response.status})`)
    await cache.put(this.#root + path, response)
  }

  #openPage(): Promise<Cache> {
    return caches.open(this.#prefix + OF_THE_PAGE + this.#edition.id)
  }

  #openCode(): Promise<Cache> {
    return caches.open(`${this.#prefix}:code`)
  }
}
