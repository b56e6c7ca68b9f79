import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CONNECTION } from '../../../scripts/fetch/connection.ts'
import { dryRun } from '../../../scripts/fetch/dry-run.ts'
import type { FetchOptions } from '../../../scripts/fetch/fetch-options.ts'
import { fetchSources } from '../../../scripts/fetch/fetch-sources.ts'
import { readRemoteSources } from '../../../scripts/fetch/remote-source.ts'
import { status, whole, type FileServer } from '../../fixtures/file-server.ts'
import { officialAddress, officialPath, serveTiny, TINY_FILES } from '../../fixtures/remote-tiny.ts'
import { CENTRES, HOLC, TRACTS, USALEEP } from '../../fixtures/tiny-mirror.ts'
import { HOLC_V3 } from '../../fixtures/tiny-v3.ts'

const MORE = `${TINY_FILES[USALEEP] as string}\r\n55079000300,55,79,300,70,2,2`
const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

let server: FileServer
let options: FetchOptions
let lines: string[]

beforeEach(async () => {
  const tiny = await serveTiny()
  server = tiny.server
  lines = []
  options = {
    sources: readRemoteSources(tiny.list),
    raw: join(tiny.folder, 'raw'),
    lockFile: join(tiny.folder, 'sources.lock.json'),
    base: server.base,
    connection: { ...CONNECTION, sleep: async () => {}, today: () => '2026-03-01' },
    signal: new AbortController().signal,
    target: { log: (line) => lines.push(line) },
  }
})
afterEach(() => server.close())

const run = (changes: Partial<FetchOptions> = {}) => fetchSources({ ...options, ...changes })
const cached = (path: string) => readFileSync(join(options.raw, path))
const locked = () =>
  JSON.parse(readFileSync(options.lockFile, 'utf8')) as Record<string, Record<string, unknown>>
const askedPaths = () => server.asked.map(({ path }) => path)

test('what the build needs is laid out as in a mirror, the maps first and tracts for their states only', async () => {
  await run()
  for (const path of [HOLC, TRACTS, USALEEP])
    expect(cached(path)).toEqual(Buffer.from(TINY_FILES[path]!))
  expect(askedPaths()[0]).toBe(officialPath(HOLC))
  expect(askedPaths().filter((path) => path.includes('tract_500k'))).toEqual([officialPath(TRACTS)])
  expect(existsSync(join(options.raw, HOLC_V3))).toBe(false)
})

test('the lock says of each file whence and when it came, how large it is and its hash', async () => {
  await run()
  expect(Object.keys(locked())).toEqual(Object.keys(locked()).sort())
  expect(locked()[USALEEP]).toEqual({
    source: 'usaleep',
    address: officialAddress(USALEEP),
    retrieved: '2026-03-01',
    bytes: Buffer.from(TINY_FILES[USALEEP]!).length,
    sha256: hash(TINY_FILES[USALEEP]!),
  })
})

test('what is in the cache is not asked for again', async () => {
  await run()
  const before = server.asked.length
  await run()
  expect(server.asked).toHaveLength(before)
  expect(lines.filter((line) => line.startsWith('cached'))).toHaveLength(5)
})

test('a file that changed at its source stops with both hashes and leaves the cache and the lock', async () => {
  await run()
  const lock = readFileSync(options.lockFile, 'utf8')
  server.answer(officialPath(USALEEP), whole(MORE))
  const again = run({ refresh: true })
  await expect(again).rejects.toThrow(
    new RegExp(`${hash(TINY_FILES[USALEEP]!)}.*${hash(MORE)}.*--accept`),
  )
  expect(cached(USALEEP).toString()).toBe(TINY_FILES[USALEEP])
  expect(readFileSync(options.lockFile, 'utf8')).toBe(lock)
})

test('a changed file is taken and noted when it is accepted', async () => {
  await run()
  server.answer(officialPath(USALEEP), whole(MORE))
  await run({ refresh: true, accept: true })
  expect(cached(USALEEP).toString()).toBe(MORE)
  expect(locked()[USALEEP]!.sha256).toBe(hash(MORE))
  await run()
})

test('a file that the lock knows is held to it when the cache has gone', async () => {
  writeFileSync(
    options.lockFile,
    JSON.stringify({ [USALEEP]: { bytes: 1, sha256: 'f'.repeat(64) } }),
  )
  await expect(run()).rejects.toThrow(`sha256 ${'f'.repeat(64)} (1 bytes)`)
  expect(existsSync(join(options.raw, USALEEP))).toBe(false)
})

test('a file that was damaged in the cache is fetched again', async () => {
  await run()
  writeFileSync(join(options.raw, USALEEP), 'damaged')
  await run()
  expect(cached(USALEEP).toString()).toBe(TINY_FILES[USALEEP])
  expect(lines.join('\n')).toContain('is not the file that')
})

test('a file put into the cache by hand is noted without an address or a date', async () => {
  await run()
  writeFileSync(join(options.raw, USALEEP), MORE)
  await run({ accept: true, offline: true })
  expect(locked()[USALEEP]).toMatchObject({ sha256: hash(MORE), address: null, retrieved: null })
})

test('offline only the cache is used, and what is missing there is named', async () => {
  await run()
  const before = server.asked.length
  await run({ offline: true })
  await expect(run({ offline: true, raw: `${options.raw}-empty` })).rejects.toThrow(
    `${HOLC_V3} is not in`,
  )
  expect(server.asked).toHaveLength(before)
})

test('where the maps are not to be had in one form, the other stands in and says so', async () => {
  server.answer(officialPath(HOLC), whole('<!doctype html><p>The atlas</p>'.padEnd(500)))
  await run()
  expect(existsSync(join(options.raw, HOLC))).toBe(false)
  expect(cached(HOLC_V3).toString()).toBe(TINY_FILES[HOLC_V3])
  expect(existsSync(join(options.raw, TRACTS))).toBe(true)
  expect(lines.join('\n')).toContain('In its place: The holc-v3 of a test')
})

test('the form of the maps that is asked for is fetched in the place of the other', async () => {
  await run({ maps: 'holc-v3' })
  expect(cached(HOLC_V3).toString()).toBe(TINY_FILES[HOLC_V3])
  expect(existsSync(join(options.raw, HOLC))).toBe(false)
})

test('a source by name is fetched alone, with the maps where it needs their states', async () => {
  await run({ chosen: ['cenpop'] })
  expect(askedPaths()).toEqual([officialPath(CENTRES)])
  await run({ chosen: ['tracts-2010'] })
  expect(askedPaths().slice(1)).toEqual([officialPath(HOLC), officialPath(TRACTS)])
})

test('a source or a city that does not exist is named', async () => {
  await expect(run({ chosen: ['moon'] })).rejects.toThrow(
    'There is no source moon. There are holc,',
  )
  await expect(run({ cities: ['moon-wi'] })).rejects.toThrow('There is no map of moon-wi.')
})

test('what was fetched before a failure stays fetched', async () => {
  server.answer(officialPath(CENTRES), status(403))
  await expect(run()).rejects.toThrow(`${CENTRES} could not be downloaded`)
  server.answer(officialPath(CENTRES), whole(TINY_FILES[CENTRES]!))
  const before = server.asked.length
  await run()
  expect(askedPaths().slice(before)).toEqual([officialPath(CENTRES)])
})

test('a file that cannot be had is left out when that is asked for, and named', async () => {
  server.answer(officialPath(TRACTS), status(404))
  await run({ partial: true })
  expect(existsSync(join(options.raw, TRACTS))).toBe(false)
  expect(existsSync(join(options.raw, CENTRES))).toBe(true)
  expect(lines.join('\n')).toMatch(
    /55_tract_500k.zip could not be downloaded.*Going on without it/s,
  )
})

test('a dry run says what would be fetched, from where and how large, and fetches nothing', async () => {
  await dryRun(options)
  expect(lines).toContain(
    `  fetch    ${USALEEP}  ${TINY_FILES[USALEEP]!.length} bytes  ${officialAddress(USALEEP)}`,
  )
  expect(lines.join('\n')).toContain('SS stands for the states')
  expect(server.asked.every(({ method }) => method === 'HEAD')).toBe(true)
  expect(existsSync(options.raw)).toBe(false)

  await run()
  lines.length = 0
  await dryRun(options)
  expect(lines).toContain(`  cached   ${USALEEP}  ${cached(USALEEP).length} bytes`)
  expect(lines.join('\n')).not.toContain('fetch ')
})

test('a dry run tells which files a person may add, until they are there', async () => {
  await dryRun(options)
  expect(lines.join('\n')).toMatch(/optional hrs\/\*\.csv .*asks for a login.*--hrs FILE/)
  mkdirSync(join(options.raw, 'hrs'), { recursive: true })
  writeFileSync(join(options.raw, 'hrs/scores.csv'), '')
  lines.length = 0
  await dryRun(options)
  expect(lines).toContain('  present  hrs/*.csv')
  lines.length = 0
  await dryRun({ ...options, chosen: ['usaleep'] })
  expect(lines.join('\n')).not.toContain('hrs')
})

test('a dry run names the addresses of a file that no server has', async () => {
  server.answer(officialPath(USALEEP), status(404))
  await dryRun({ ...options, chosen: ['usaleep'] })
  expect(lines[1]).toContain(`no address answers just now: ${officialAddress(USALEEP)}`)
})
