import { DataError } from '../domain/data-error.ts'
import type { Manifest, PublishedFile } from '../domain/manifest.ts'
import { say } from '../words/say.ts'

/** Of a hash, as it is told. */
const DIGITS = 12

/** What the manifest says of the published files, by which each of them is known to be whole. */
class KnownFiles {
  #now: { dataVersion: string; files: ReadonlyMap<string, PublishedFile> } | null = null
  #tell = () => {}
  readonly #known = new Promise<void>((done) => (this.#tell = done))

  /** Whether the manifest is here. */
  get now(): boolean {
    return this.#now !== null
  }

  learn({ dataVersion, files }: Manifest): void {
    this.#now = { dataVersion, files: new Map(files.map((file) => [file.path, file])) }
    this.#tell()
  }

  /**
   * Rejects with a DataError where a file's bytes are not those of the manifest, for which it waits. `fetchManifest` tells what the server has by
   * then: data that were renewed since the page was opened. A page without a secure address has no hashes, and checks none.
   */
  async check(
    path: string,
    body: ArrayBuffer,
    fetchManifest: () => Promise<Manifest>,
  ): Promise<void> {
    await this.#known
    const file = this.#now!.files.get(path)
    if (!file || !globalThis.crypto?.subtle) return
    const got = await hashOf(body)
    if (got === file.sha256) return
    const renewed = await fetchManifest().catch(() => null)
    if (renewed?.files.some((other) => other.path === path && other.sha256 === got))
      throw new DataError({
        file: path,
        expected: say('data of version {version}', { version: this.#now!.dataVersion }),
        got: say('version {version}, which came meanwhile: reload the page', {
          version: renewed.dataVersion,
        }),
      })
    throw new DataError({
      file: path,
      expected: say('SHA-256 {hash}, as manifest.json has it', {
        hash: file.sha256.slice(0, DIGITS),
      }),
      got: got.slice(0, DIGITS),
    })
  }
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const knownFiles = new KnownFiles()
