import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from './build.ts'
import { fileHashes } from './file-hashes.ts'
import { sha256 } from './source-file.ts'

/** What decides how data are built, besides Node and what is installed. */
const CODE = ['scripts/data', 'src/domain', 'src/export', 'src/queries', 'src/spatial', 'src/stats']
const SETTINGS = ['data/sources.json', 'package-lock.json']

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const hashOf = (path: string) => (existsSync(path) ? sha256(readFileSync(path)) : null)

/** A text that is the same only for the same code, installed packages and Node. */
export function codeKey(): string {
  const identity = [
    process.version,
    CODE.map((folder) => fileHashes(inRepository(folder))),
    SETTINGS.map((path) => hashOf(inRepository(path))),
  ]
  return sha256(JSON.stringify(identity))
}

/**
 * A text that is the same for two builds only when they must give the same bytes: it stands for every file of the mirror, all that
 * was asked for, the code, the installed packages and Node.
 */
export function buildKey({
  mirror,
  cities,
  holc,
  releases = [],
  moves = [],
  named = {},
  audit = false,
  retrieved = new Map(),
}: BuildOptions): string {
  const identity = [
    codeKey(),
    fileHashes(mirror),
    cities?.toSorted() ?? null,
    holc ?? null,
    releases.map(({ id }) => id),
    moves,
    Object.entries(named).map(([what, path]) => [what, path, path && hashOf(path)]),
    audit,
    [...retrieved].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]
  return sha256(JSON.stringify(identity))
}
