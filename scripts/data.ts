import { parseArgs } from 'node:util'
import { DataError } from '../src/domain/data-error.ts'
import { buildData } from './data/build.ts'
import { buildIfChanged } from './data/build-if-changed.ts'
import { wantedReleases } from './data/chosen-releases.ts'
import { neededSources } from './data/needed-sources.ts'
import { HOLC_FORMS, holcForm } from './data/holc-form.ts'
import { measureMove } from './data/measure-move.ts'
import type { ProgressTarget } from './data/progress.ts'
import { reportText } from './data/report-text.ts'
import { CONNECTION } from './fetch/connection.ts'
import { dryRun } from './fetch/dry-run.ts'
import { InterruptedError } from './fetch/fetch-faults.ts'
import { fetchSources } from './fetch/fetch-sources.ts'
import { readLock, retrievedDays } from './fetch/lock.ts'
import { readRemoteSources } from './fetch/remote-source.ts'

const USAGE = `npm run data -- [options]        downloads what is needed and builds the data
  --mirror DIR    build from a folder with the publishers' files and download nothing (also DATA_MIRROR)
  --city ID       only this city; may be given more than once
  --holc v1|v3    which form of the HOLC maps: v1 has area descriptions, v3 areas without a grade (v1 if it is there)
  --release ID    this release of 500 Cities or PLACES instead of the usual one, as in 500-cities-2016; may be given more than once
  --move ID=YEAR  also publish a source's estimates moved to the tracts of 2010 or 2020 by land area, as in places-2024=2010
  --hrs FILE      the published score, to check figures against (any CSV in hrs/ of the folder)
  --lookup FILE   the published tract lookup, likewise (lookup/)
  --out DIR       where the built data go (public/data)
  --no-cache      build even when nothing has changed since the last build
  --audit         recompute every overlap with Turf
  --source ID     only download this source; may be given more than once
  --dry-run       only say what would be downloaded, from where and how large it is
  --offline       only use what has been downloaded
  --refresh       download again what has been downloaded
  --accept        take files that are not as they were first downloaded
  --partial       go on without files that cannot be had, and name them
  --raw DIR       where downloads go (data/raw)
  --lock FILE     what is known of earlier downloads (data/sources.lock.json)
  --sources FILE  the list of sources (data/sources.json)
  --base URL      a server that stands in for all addresses (also DATA_BASE)`

const NOTES = '.cache/data'
const { stdout } = process
const target: ProgressTarget = {
  log: (line) => console.log(line),
  draw: stdout.isTTY ? (text) => stdout.write(text) : undefined,
}

try {
  const options = readOptions()
  if (options.help) console.log(USAGE)
  else await run(options)
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof DataError ? `Malformed input: ${error.message}` : error.message)
  console.error('The data published earlier were not touched.')
  process.exitCode = error instanceof InterruptedError ? 130 : 1
}

async function run(options: ReturnType<typeof readOptions>): Promise<void> {
  const { raw, city: cities, holc, out, audit, source: chosen, 'dry-run': isDry } = options
  const { hrs, lookup, release: releases, move: moves } = options
  const isBuild = !isDry && !chosen
  const mirror = isBuild ? options.mirror : undefined
  if (!mirror) await download(options)
  if (!isBuild) return
  const retrieved = mirror ? undefined : retrievedDays(readLock(options.lock))
  const build = {
    ...{ mirror: mirror ?? raw, out, cities, holc, releases, moves, audit, retrieved },
    named: { hrs, lookup },
    ...target,
  }
  const report = options['no-cache'] ? await buildData(build) : await buildIfChanged(build, NOTES)
  console.log(reportText(report))
}

async function download(options: ReturnType<typeof readOptions>): Promise<void> {
  const { raw, lock: lockFile, offline, accept, refresh, partial, base } = options
  const interrupt = new AbortController()
  const onInterrupt = () => interrupt.abort()
  process.once('SIGINT', onInterrupt)
  try {
    const work = options['dry-run'] ? dryRun : fetchSources
    await work({
      ...{ raw, lockFile, offline, accept, refresh, partial, base, target },
      sources: readRemoteSources(options.sources),
      chosen: options.source,
      cities: options.city,
      maps: options.holc && HOLC_FORMS[options.holc].source,
      also: neededSources(options.release, options.move),
      connection: CONNECTION,
      signal: interrupt.signal,
    })
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        mirror: { type: 'string', default: process.env.DATA_MIRROR },
        city: { type: 'string', multiple: true },
        holc: { type: 'string' },
        release: { type: 'string', multiple: true, default: [] },
        move: { type: 'string', multiple: true, default: [] },
        hrs: { type: 'string' },
        lookup: { type: 'string' },
        out: { type: 'string', default: 'public/data' },
        'no-cache': { type: 'boolean', default: false },
        audit: { type: 'boolean', default: false },
        source: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
        refresh: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
        raw: { type: 'string', default: 'data/raw' },
        lock: { type: 'string', default: 'data/sources.lock.json' },
        sources: { type: 'string', default: 'data/sources.json' },
        base: { type: 'string', default: process.env.DATA_BASE },
      },
    })
    return {
      ...values,
      holc: values.holc === undefined ? undefined : holcForm(values.holc),
      release: wantedReleases(values.release),
      move: values.move.map(measureMove),
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`)
    process.exit(2)
  }
}
