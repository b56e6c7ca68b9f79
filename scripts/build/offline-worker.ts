import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { LICENCES } from '../../src/domain/shipped-package.ts'
import { afterBuild } from './after-build.ts'
import { writeScript } from './write-script.ts'

const ENTRY = resolve('src/offline/worker.ts')
const FILE = 'sw.js'
/** Named by their hash: what a cache holds of them never changes. */
const HASHED = /^assets\//
/** Too heavy to be fetched before it is wanted. */
const HEAVY = /^assets\/(duckdb|source-(sans|serif)-\d-\d)/

/** What stands in others' pages keeps nothing. */
const EMBED = /^embed\./

interface File {
  path: string
  bytes: number
}

/**
 * Writes `sw.js` beside the page: the worker that keeps the atlas for use without network, as one script of its own with the list of
 * this build's files in it. There is none under `vite dev`.
 */
export function offlineWorker(plugins: () => Plugin[]): Plugin {
  return afterBuild('offline-worker', (outDir) => writeWorker(outDir, plugins()))
}

async function writeWorker(outDir: string, plugins: Plugin[]): Promise<void> {
  const files = shellFiles(outDir)
  const hashed = files.filter(({ path }) => HASHED.test(path))
  const named = files.filter(({ path }) => !HASHED.test(path))
  const hash = createHash('sha256').update(JSON.stringify(hashed))
  for (const { path } of named) hash.update(path).update(readFileSync(join(outDir, path)))
  const edition = {
    id: hash.digest('hex').slice(0, 12),
    // The page's address is the folder: a server may redirect its file name there.
    named: named.map(({ path, bytes }) => ({ path: path === 'index.html' ? '' : path, bytes })),
    code: hashed.filter(({ path }) => !HEAVY.test(path)),
    heavy: hashed.filter(({ path }) => HEAVY.test(path)),
  }
  await writeScript(outDir, ENTRY, FILE, { EDITION: edition }, plugins)
}

/** All that a build serves but its data: pages, icons and the list of licences at its top, and everything in assets/. */
function shellFiles(outDir: string): File[] {
  const top = readdirSync(outDir).filter(
    (name) =>
      name === LICENCES ||
      (name !== FILE && !EMBED.test(name) && /\.(html|js|svg|png|webmanifest)$/.test(name)),
  )
  const assets = readdirSync(join(outDir, 'assets'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `assets/${name}`)
  return [...top, ...assets]
    .filter((path) => !/\.(gz|br)$/.test(path))
    .sort()
    .map((path) => ({ path, bytes: statSync(join(outDir, path)).size }))
}
