import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { filesOf } from './budgets/files-of.ts'

/** Holds what a reader downloads to its limits, in the last production build. The exit code is 1 over any of them. */
interface Budget {
  name: string
  /** Sources in Vite's manifest, or patterns of emitted files; data and fonts are not counted. */
  entries: (string | RegExp)[]
  /** Gzip, in kilobytes of 1,000 bytes. */
  limitKb: number
}

const BUDGETS: Budget[] = [
  {
    name: "code before a city's first map",
    entries: ['index.html', 'src/map/CityMaps.svelte', /^assets\/maplibre-gl-worker/],
    limitKb: 600,
  },
  { name: 'script of pages that embed a city', entries: [/^embed\.js$/], limitKb: 1.5 },
  { name: 'script of an embed', entries: [/assets\/embed\/embed-.*\.js$/], limitKb: 75 },
  { name: 'join worker', entries: [/join-worker/], limitKb: 25 },
]

const DIST = 'dist'
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')) as Manifest
const emitted = readdirSync(DIST, { recursive: true, encoding: 'utf8' })

/** Size in kilobytes after gzip at its usual level. */
function gzipKb(file: string): number {
  return gzipSync(readFileSync(`${DIST}/${file}`)).length / 1000
}

function row(name: string, kb: number): string {
  return `${name.padEnd(56)} ${kb.toFixed(1).padStart(8)} kB`
}

for (const { name, entries, limitKb } of BUDGETS) {
  const files = filesOf(entries, manifest, emitted)
  const total = files.reduce((sum, file) => sum + gzipKb(file), 0)
  const over = total > limitKb
  console.log(`${row(name, total)} of ${limitKb} kB gzip${over ? ', OVER BUDGET' : ''}`)
  for (const file of files) console.log(row(`  ${file}`, gzipKb(file)))
  if (over) process.exitCode = 1
}
