import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { onDisk } from './disk-error.ts'
import { readJson } from './read-json.ts'

/** A file's bytes in short. */
export interface Fingerprint {
  bytes: number
  /** 64 hex digits. */
  sha256: string
}

/** A file as it was first fetched. */
export interface LockEntry extends Fingerprint {
  /** Id in `data/sources.json`. */
  source: string
  /** Where it came from, and the day (YYYY-MM-DD); both null for a file that was put into the cache by hand. */
  address: string | null
  retrieved: string | null
}

/** What was fetched, by path in the mirror. */
export type Lock = Map<string, LockEntry>

/** The lock that `file` holds; empty where there is none. */
export function readLock(file: string): Lock {
  if (!existsSync(file)) return new Map()
  return new Map(Object.entries(readJson(file) as Record<string, LockEntry>))
}

/** The days on which the files of a lock were fetched, by SHA-256. */
export function retrievedDays(lock: Lock): Map<string, string> {
  const entries = [...lock.values()]
  return new Map(
    entries.flatMap(({ sha256, retrieved }) => (retrieved ? [[sha256, retrieved]] : [])),
  )
}

/** Notes a file and writes the lock, ordered by path: it is there whole or as it was before. Throws a DiskError. */
export async function enterInLock(
  file: string,
  lock: Lock,
  path: string,
  entry: LockEntry,
): Promise<void> {
  lock.set(path, entry)
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1))
  await onDisk(file, () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
    renameSync(`${file}.new`, file)
  })
}

/** Size and hash of a file, read as a stream. */
export async function fingerprint(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
    }
  })
  return { bytes, sha256: hash.digest('hex') }
}
