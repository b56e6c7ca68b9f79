import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildData } from '../../scripts/data/build.ts'
import { CONNECTION } from '../../scripts/fetch/connection.ts'
import { fetchSources } from '../../scripts/fetch/fetch-sources.ts'
import { filesFor } from '../../scripts/fetch/planned-files.ts'
import { readRemoteSources } from '../../scripts/fetch/remote-source.ts'
import { bytesBelow, freshOut } from '../fixtures/built-folder.ts'
import { serveFiles, whole, type Answer, type FileServer } from '../fixtures/file-server.ts'

const MIRROR = process.env.DATA_MIRROR!
/** Neither lies near a state without a tract file in the mirror. */
const CITIES = ['milwaukee-co-wi', 'hudson-co-nj']
const YEARS = 'holc/cities.csv'
const PLACES = '500-cities'
/** What tells of the inputs and the build, or names the version of the data that follows from them. */
const TELLS_INPUTS = /manifest|datapackage|codebook|report|metadata|^\/embed\/[^.]+\.json$/

const sources = readRemoteSources('data/sources.json')
let server: FileServer

/** The mirror's files at their official addresses, unpacked where only the mirror has them packed. */
function officialAnswers(): Record<string, Answer> {
  const there = new Set(readdirSync(MIRROR, { recursive: true, encoding: 'utf8' }))
  const states = [...there].flatMap((path) => /cb_2018_(\d\d)_tract/.exec(path)?.[1] ?? [])
  const answers = sources
    .flatMap((source) => filesFor(source, new Set(states)))
    .flatMap(({ path, addresses }): [string, Answer][] => {
      const { host, pathname, search } = new URL(addresses[0]!)
      const packed = `${path}.gz`
      if (!there.has(path) && !there.has(packed)) return []
      const place = join(MIRROR, there.has(path) ? path : packed)
      const bytes = () => (there.has(path) ? readFileSync(place) : gunzipSync(readFileSync(place)))
      return [[`${host}${pathname}${search}`, (...exchange) => whole(bytes())(...exchange)]]
    })
  return Object.fromEntries(answers)
}

beforeAll(async () => {
  server = await serveFiles(officialAnswers())
})
afterAll(() => server.close())

/** Downloads into a new folder. The years of the maps are in no publisher's download: who has them puts them there. */
async function fetched(cities?: string[]): Promise<string> {
  const raw = join(mkdtempSync(join(tmpdir(), 'fetched-')), 'raw')
  mkdirSync(dirname(join(raw, YEARS)), { recursive: true })
  cpSync(join(MIRROR, YEARS), join(raw, YEARS))
  await fetchSources({
    sources,
    raw,
    cities,
    partial: true,
    lockFile: `${raw}.lock.json`,
    base: server.base,
    connection: CONNECTION,
    signal: new AbortController().signal,
    target: { log: () => {} },
  })
  return raw
}

/** The mirror as the publishers have it: without packed tables. */
function unpackedMirror(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  for (const name of readdirSync(MIRROR).filter((name) => name !== PLACES))
    symlinkSync(join(resolve(MIRROR), name), join(folder, name))
  mkdirSync(join(folder, PLACES))
  for (const name of readdirSync(join(MIRROR, PLACES)))
    writeFileSync(
      join(folder, PLACES, name.replace(/\.gz$/, '')),
      gunzipSync(readFileSync(join(MIRROR, PLACES, name))),
    )
  return folder
}

async function built(mirror: string): Promise<Record<string, string>> {
  const out = freshOut()
  await buildData({ mirror, out, cities: CITIES })
  return bytesBelow(out)
}

test('a build from the downloads publishes the same bytes as one from the mirror', async () => {
  const [fromWeb, fromMirror] = [await built(await fetched()), await built(unpackedMirror())]
  expect(Object.keys(fromWeb)).toEqual(Object.keys(fromMirror))
  expect(differing(fromWeb, fromMirror)).toEqual([])
})

test('the states that two cities need are enough for the same cities', async () => {
  const raw = await fetched(CITIES)
  expect(readdirSync(join(raw, 'tracts-2010')).sort()).toEqual([
    'cb_2018_34_tract_500k.zip',
    'cb_2018_36_tract_500k.zip',
    'cb_2018_55_tract_500k.zip',
  ])
  const [few, all] = [await built(raw), await built(MIRROR)]
  expect(Object.keys(few)).toEqual(Object.keys(all))
  expect(differing(few, all).filter((path) => !TELLS_INPUTS.test(path))).toEqual([])
})

function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return Object.keys(a).filter((path) => a[path] !== b[path])
}
