import { overLimit } from './over-limit.ts'
import type { StoredFile } from './stored-file.ts'

/** Where the list of what is stored stands among the files; no published file has such a name. */
const LIST = 'stored-files'

/** The published files that are kept, with a list of them. Changes are made one after another, so that the list holds. */
export class DataStore {
  readonly #cache: () => Promise<Cache>
  readonly #root: string
  #last: Promise<unknown> = Promise.resolve()

  /** `root` is the address of the data's folder, with a slash. */
  constructor(name: string, root: string) {
    this.#cache = () => caches.open(name)
    this.#root = root
  }

  /** What is stored. */
  async list(): Promise<StoredFile[]> {
    const list = await (await this.#cache()).match(this.#root + LIST)
    return list ? ((await list.json()) as StoredFile[]) : []
  }

  /** A stored file with that hash, or whatever is stored of it where no hash is given; null without one. */
  async find(path: string, sha256?: string): Promise<Response | null> {
    const stored = (await this.list()).find((file) => file.path === path)
    if (!stored || (sha256 !== undefined && stored.sha256 !== sha256)) return null
    return (await (await this.#cache()).match(this.#root + path, { ignoreVary: true })) ?? null
  }

  /** Stores a file and drops what is then over the limits. */
  put(path: string, sha256: string, body: ArrayBuffer, headers: Headers): Promise<void> {
    return this.#change(async (cache, list) => {
      await cache.put(this.#root + path, new Response(body, { headers }))
      const rest = list.filter((file) => file.path !== path)
      const all = [...rest, { path, sha256, bytes: body.byteLength, used: Date.now() }]
      return without(cache, this.#root, all, overLimit(all))
    })
  }

  /** Notes that a file was asked for. */
  touch(path: string): Promise<void> {
    return this.#change(async (_cache, list) =>
      list.map((file) => (file.path === path ? { ...file, used: Date.now() } : file)),
    )
  }

  /** Drops the files that the test does not pass. */
  keep(isKept: (file: StoredFile) => boolean): Promise<void> {
    return this.#change((cache, list) =>
      without(
        cache,
        this.#root,
        list,
        list.filter((file) => !isKept(file)),
      ),
    )
  }

  #change(make: (cache: Cache, list: StoredFile[]) => Promise<StoredFile[]>): Promise<void> {
    const changed = Promise.allSettled([this.#last]).then(async () => {
      const cache = await this.#cache()
      const list = await make(cache, await this.list())
      await cache.put(this.#root + LIST, Response.json(list))
    })
    this.#last = changed
    return changed
  }
}

async function without(cache: Cache, root: string, list: StoredFile[], dropped: StoredFile[]) {
  await Promise.all(dropped.map(({ path }) => cache.delete(root + path)))
  return list.filter((file) => !dropped.includes(file))
}
