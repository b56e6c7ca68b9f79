import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What GEOS made of a set; times in milliseconds. */
export interface GeosRun {
  version: string
  /** Polygons that GEOS called invalid and that were made valid, untimed, by their index. */
  invalidAreas: number[]
  invalidTracts: number[]
  /** How many pairs of boxes meet by GEOS's own index. */
  candidates: number
  /** Making geometries of coordinates in memory; building and asking the index; intersections and their areas over all pairs. */
  buildMs: number
  treeMs: number
  overlapMs: number
  /** The most memory the process held. */
  mostBytes: number
  /** Of each pair, in m². */
  overlapM2: Float64Array
}

const FOLDER = '.cache/bench'
const SOURCE = resolve(import.meta.dirname, 'geos-overlap.c')
const INSTALL =
  'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gcc libc6-dev libgeos-dev'

/**
 * Compiles the program that measures GEOS and returns its path; null when it cannot be had, after saying why. Where the
 * library or the compiler is missing, both are installed on Debian by root.
 */
export function compileGeos(say: (line: string) => void): string | null {
  const program = join(FOLDER, 'geos-overlap')
  mkdirSync(FOLDER, { recursive: true })
  if (existsSync(program) && statSync(program).mtimeMs > statSync(SOURCE).mtimeMs) return program
  const first = compile(program)
  if (first === null) return program
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say(
      `GEOS is absent: ${first}. Install a C compiler and GEOS's headers (libgeos-dev) to have it measured.`,
    )
    return null
  }
  say(`Installing GEOS: ${INSTALL}`)
  const installed = spawnSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'] })
  const fault = installed.status === 0 ? compile(program) : 'it could not be installed'
  if (fault !== null) say(`GEOS is absent: ${fault}`)
  return fault === null ? program : null
}

/** The first thing the compiler said; null when all went well. */
function compile(program: string): string | null {
  const { status, stderr, error } = spawnSync(
    'gcc',
    ['-O2', '-Wall', '-Wextra', '-o', program, SOURCE, '-lgeos_c'],
    { encoding: 'utf8' },
  )
  if (status === 0) return null
  return error?.message ?? stderr.trim().split('\n')[0] ?? 'the compiler failed'
}

/** Puts what the program reads into a file of the cache that bears that name; returns its path. */
export function writeGeosInput(name: string, columns: readonly Uint8Array[]): string {
  const path = join(FOLDER, `${name}.bin`)
  writeFileSync(path, Buffer.concat(columns))
  return path
}

/** Runs the program over such a file. Throws when it fails. */
export function runGeos(program: string, input: string): GeosRun {
  const output = `${input}.m2`
  const json = execFileSync(program, [input, output], { encoding: 'utf8' })
  const { buffer } = Uint8Array.from(readFileSync(output))
  return {
    ...(JSON.parse(json) as Omit<GeosRun, 'overlapM2'>),
    overlapM2: new Float64Array(buffer),
  }
}
