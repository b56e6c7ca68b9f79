import { posix } from 'node:path'
import { importsOf, type Import } from './imports-of.ts'

/** The folders of src from below: each may use those of the levels below it, never its neighbours on the same level. */
export const LEVELS = [
  ['words'],
  ['domain', 'stats', 'look', 'workers'],
  ['spatial', 'queries', 'search', 'own', 'view', 'console'],
  ['db', 'verify', 'offline', 'zones'],
  ['state'],
  ['map', 'charts'],
  ['figure'],
  ['export'],
  ['panels', 'embed'],
  ['App'],
]
const ORDER = LEVELS.map((level) => level.join(', ')).join(' ← ')

/** What scripts may use of src: all that runs without a browser. */
const FOR_SCRIPTS = [
  'words',
  'domain',
  'stats',
  'look',
  'spatial',
  'queries',
  'search',
  'own',
  'view',
  'console',
  'verify',
  'zones',
  'charts',
  'figure',
  'export',
]

/** Libraries too heavy, or too easily misused, to be imported anywhere but here. */
const HOMES: Record<string, string[]> = {
  'maplibre-gl': ['src/map/', 'scripts/bench/bare-map/'],
  '@duckdb/duckdb-wasm': ['src/db/', 'scripts/data/'],
  'apache-arrow': ['src/db/', 'scripts/data/'],
  minisearch: ['src/search/'],
  shpjs: ['src/zones/', 'scripts/data/'],
  proj4: ['src/zones/'],
  '@turf': ['src/spatial/', 'scripts/bench/join/'],
}

/** The breaches in one file of src/ or scripts/: a line each, naming the file, the import and the rule. */
export function breachesOf(path: string, source: string): string[] {
  const folder = folderOf(path)
  if (folder !== null && levelOf(folder) < 0) return [`${path}: ${folder} has no place in ${ORDER}`]
  return importsOf(path, source).flatMap((used) => {
    const rule = used.specifier.startsWith('.') ? brokenOrder(path, used) : brokenHome(path, used)
    return rule === null ? [] : [`${path} imports ${used.specifier}: ${rule}`]
  })
}

/** The rule that an import of one of our own files breaks; null when it breaks none. */
function brokenOrder(path: string, { specifier, typeOnly }: Import): string | null {
  const target = posix.join(posix.dirname(path), specifier)
  const from = folderOf(path)
  const to = folderOf(target)
  if (from === null) {
    const allowed = to === null || FOR_SCRIPTS.includes(to)
    return allowed ? null : `scripts use only ${FOR_SCRIPTS.join(', ')} of src`
  }
  if (to === null) return /^(scripts|tests)\//.test(target) ? 'src uses no scripts or tests' : null
  const steps = levelOf(from) - levelOf(to)
  if (from === to || steps > 0) return null
  if (steps < 0) return `dependencies go one way, ${ORDER}`
  const typeOfDomain = to === 'domain' && typeOnly
  return typeOfDomain ? null : `neighbours import only types of domain, ${ORDER}`
}

/** The rule that an import of a library breaks; null when it breaks none. */
function brokenHome(path: string, { specifier }: Import): string | null {
  for (const [library, homes] of Object.entries(HOMES)) {
    if (!`${specifier}/`.startsWith(`${library}/`)) continue
    const atHome = homes.some((home) => path.startsWith(home))
    return atHome ? null : `${library} belongs to ${homes.join(' and ')}`
  }
  return null
}

/** The folder of src that a path lies in, "App" for src itself, null outside src. */
function folderOf(path: string): string | null {
  const [top, folder, ...rest] = path.split('/')
  if (top !== 'src') return null
  return rest.length > 0 ? folder! : 'App'
}

/** 0 for the lowest; -1 for a folder that has no place. */
function levelOf(folder: string): number {
  return LEVELS.findIndex((level) => level.includes(folder))
}
