import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { buildData } from '../../../scripts/data/build.ts'
import { buildIfChanged } from '../../../scripts/data/build-if-changed.ts'
import { bytesBelow, freshOut } from '../../fixtures/built-folder.ts'
import {
  EAST,
  HOLC,
  TRACTS,
  USALEEP,
  WEST,
  area,
  easternArea,
  holc,
  rectangle,
  tractZip,
  usaleep,
  writeTinyMirror,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let mirror: string
let out: string
let notes: string

beforeEach(() => {
  mirror = writeTinyMirror()
  out = freshOut()
  notes = mkdtempSync(join(tmpdir(), 'notes-'))
})

/** Builds, and tells what was said, without how long it took. */
async function run(options: { cities?: string[] } = {}) {
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const report = await buildIfChanged({ mirror, out, log, ...options }, notes)
  return { report, isBuilt: lines.some((line) => line.startsWith('publish')), said: lines[0] }
}

/** What a build without any memory makes of the mirror. */
async function builtAnew() {
  const other = freshOut()
  await buildData({ mirror, out: other })
  return bytesBelow(other)
}

test('a second build of the same does nothing, and reports the same', async () => {
  const first = await run()
  expect(first.isBuilt).toBe(true)
  const bytes = bytesBelow(out)
  expect(bytes).toEqual(await builtAnew())
  const second = await run()
  expect(second).toEqual({
    report: first.report,
    isBuilt: false,
    said: `Nothing has changed since ${out} was built`,
  })
  expect(bytesBelow(out)).toEqual(bytes)
})

test('a changed input is built, and nothing of the earlier one stays', async () => {
  await run()
  const before = bytesBelow(out)
  writeFileSync(join(mirror, USALEEP), usaleep('55079000100,55,79,100,79.5,1.25,3'))
  expect((await run()).isBuilt).toBe(true)
  expect(bytesBelow(out)).not.toEqual(before)
  expect(bytesBelow(out)).toEqual(await builtAnew())
  expect((await run()).isBuilt).toBe(false)
})

test('another choice of cities is another build', async () => {
  await run()
  expect((await run({ cities: ['tiny-co-wi'] })).isBuilt).toBe(true)
  expect((await run({ cities: ['tiny-co-wi'] })).isBuilt).toBe(false)
  expect((await run()).isBuilt).toBe(true)
})

test.each([
  ['changed', () => appendFileSync(join(out, 'cities.json'), ' ')],
  ['lost', () => rmSync(join(out, 'cities.json'))],
  ['added', () => writeFileSync(join(out, 'more.json'), '{}')],
  ['moved away altogether', () => rmSync(out, { recursive: true })],
])('a published file that was %s is found out, and mended', async (_what, damage) => {
  await run()
  const bytes = bytesBelow(out)
  damage()
  const { isBuilt, said } = await run()
  expect(isBuilt).toBe(true)
  expect(said).toMatch(/is not as it was built/)
  expect(bytesBelow(out)).toEqual(bytes)
})

test.each([
  ['cut off', (file: string) => writeFileSync(file, '0123456789')],
  ['changed', (file: string) => appendFileSync(file, ' ')],
])('a note that was %s is said to be damaged, and not believed', async (_what, damage) => {
  await run()
  const bytes = bytesBelow(out)
  damage(
    join(
      notes,
      readdirSync(notes).find((name) => name.endsWith('.json'))!,
    ),
  )
  const { isBuilt, said } = await run()
  expect(isBuilt).toBe(true)
  expect(said).toMatch(/\.json is damaged: the data are built anew/)
  expect(bytesBelow(out)).toEqual(bytes)
  expect((await run()).isBuilt).toBe(false)
})

test('a build that fails leaves no note of itself', async () => {
  await run()
  writeFileSync(join(mirror, USALEEP), 'nothing of the kind')
  await expect(run()).rejects.toThrow('US_A.CSV')
  writeFileSync(join(mirror, USALEEP), 'nothing of the kind')
  await expect(run()).rejects.toThrow('US_A.CSV')
})

/** Builds, and tells how many parts of each kind were made and how many were known. */
async function partsOf(changes: () => void): Promise<string[]> {
  await run()
  changes()
  const lines: string[] = []
  await buildIfChanged({ mirror, out, log: (line) => lines.push(line) }, notes)
  expect(bytesBelow(out)).toEqual(await builtAnew())
  return lines.filter((line) => line.includes(' as they were'))
}

test('of estimates that changed no outline, map or join is made again', async () => {
  const parts = await partsOf(() =>
    writeFileSync(join(mirror, USALEEP), usaleep('55079000100,55,79,100,79.5,1.25,3')),
  )
  expect(parts).toEqual([
    'tract files: 0 made, 1 as they were',
    'maps: 0 made, 1 as they were',
    'joins: 0 made, 1 as they were',
  ])
})

test('of a changed tract file its outlines and the joins on it are made again, and no map', async () => {
  const moved = {
    [WEST]: rectangle([-90, 43, -89.98, 43.02]),
    [EAST]: rectangle([-89.98, 43, -89.97, 43.02]),
  }
  const parts = await partsOf(() => writeFileSync(join(mirror, TRACTS), tractZip(moved)))
  expect(parts).toEqual(['maps: 0 made, 1 as they were'])
})

test('of another map only that one is made, and its joins', async () => {
  const other = [
    area(),
    easternArea(),
    area({ city: 'Other', neighborhood_id: 9 }, rectangle([-89.5, 43, -89.49, 43.01])),
  ]
  const parts = await partsOf(() => writeFileSync(join(mirror, HOLC), holc(other)))
  expect(parts).toEqual([
    'tract files: 0 made, 1 as they were',
    'maps: 1 made, 1 as they were',
    'joins: 1 made, 1 as they were',
    'city files: 0 made, 1 as they were',
  ])
})

test('a part that was damaged is said to be, and made anew', async () => {
  await run()
  const parts = join(notes, 'parts')
  const [code] = readdirSync(parts)
  for (const name of readdirSync(join(parts, code!))) appendFileSync(join(parts, code!, name), ' ')
  writeFileSync(join(mirror, USALEEP), usaleep('55079000100,55,79,100,79.5,1.25,3'))
  const { said } = await run()
  expect(said).toMatch(/tract-files-\w+\.json is damaged: it is made anew/)
  expect(bytesBelow(out)).toEqual(await builtAnew())
})
