import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { buildData } from '../../../scripts/data/build.ts'
import { findFaults } from '../../../scripts/data/check.ts'
import { openReferenceDatabase } from '../../../scripts/data/reference-database.ts'
import type { Codebook } from '../../../src/domain/codebook.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { readReferenceInputs } from '../../../src/verify/reference-inputs.ts'
import { buildTiny, freshOut, published } from '../../fixtures/built-folder.ts'
import { DamagedCopy } from '../../fixtures/damaged-copy.ts'
import {
  ELSEWHERE,
  HEALTH,
  HRS,
  hrs,
  LOOKUP,
  lookup,
  REFERENCE_FILES,
} from '../../fixtures/reference-files.ts'
import { EAST, WEST, writeTinyMirror, type MirrorFiles } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const silent = { expect: () => {}, advance: () => {} }
const SCORE = 'reference/published-score.arrow'
const ESTIMATE = 'reference/estimate.arrow'

const rowsOf = (out: string, path: string) =>
  tableFromIPC(readFileSync(join(out, path)))
    .toArray()
    .map((row) => row.toJSON())
const paths = (out: string) =>
  published<Manifest>(out, 'manifest.json')
    .files.map(({ path }) => path)
    .filter((path) => path.startsWith('reference/'))

let out: string
beforeAll(async () => {
  out = (await buildTiny(REFERENCE_FILES)).out
})

test('score, lookup and estimates are published as tables, the pieces of a pair added up', () => {
  expect(rowsOf(out, SCORE)).toEqual([
    { geoid: EAST, metro_id: '33340', metro: 'Milwaukee, WI', score: 4 },
    { geoid: WEST, metro_id: '33340', metro: 'Milwaukee, WI', score: 1 },
    {
      geoid: ELSEWHERE,
      metro_id: '16980',
      metro: 'Chicago-Naperville-Elgin, IL-I',
      score: 2.5,
    },
  ])
  expect(rowsOf(out, 'reference/tract-lookup.arrow')).toEqual([
    { area_id: 1, geoid: WEST, tract_share: 0.75 },
    { area_id: 2, geoid: EAST, tract_share: 1 },
    { area_id: 99, geoid: EAST, tract_share: 9.5e-5 },
  ])
  expect(rowsOf(out, ESTIMATE)).toEqual([
    { measure: 'life-expectancy', geoid: WEST, estimate: 80.5 },
    { measure: 'life-expectancy', geoid: EAST, estimate: 72 },
    { measure: 'poor-physical-health', geoid: WEST, estimate: 10 },
    { measure: 'poor-mental-health', geoid: WEST, estimate: 10 },
  ])
})

test('manifest and codebook say of which sources they are, and the check passes', async () => {
  const { files, inputs } = published<Manifest>(out, 'manifest.json')
  const sourcesOf = (path: string) => files.find((file) => file.path === path)!.sources
  expect(sourcesOf(SCORE)).toEqual(['hrs'])
  expect(sourcesOf(ESTIMATE)).toEqual(['500-cities-2016', 'usaleep'])
  expect(inputs.map(({ path }) => path)).toEqual(expect.arrayContaining([HRS, LOOKUP, HEALTH]))
  const { tables, sources } = published<Codebook>(out, 'codebook.json')
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['published_score', 'tract_lookup', 'reference_estimate']),
  )
  expect(sources.find(({ id }) => id === 'hrs')?.licence).toBe('CC BY 4.0')
  expect(await findFaults(out, silent)).toEqual([])
})

test('without these files there are no such tables, and the data version is another', async () => {
  const plain = (await buildTiny()).out
  expect(paths(plain)).toEqual([])
  const version = (folder: string) => published<Manifest>(folder, 'manifest.json').dataVersion
  expect(version(plain)).not.toBe(version(out))
})

test('each file is read without the others; poor health only beside the score', async () => {
  const only = async (path: string) => {
    const none: MirrorFiles = { [HRS]: null, [LOOKUP]: null, [HEALTH]: null }
    return paths((await buildTiny({ ...none, [path]: REFERENCE_FILES[path]! })).out)
  }
  expect(await only(HRS)).toEqual([ESTIMATE, SCORE])
  expect(await only(LOOKUP)).toEqual([ESTIMATE, 'reference/tract-lookup.arrow'])
  expect(await only(HEALTH)).toEqual([])
})

test('files named elsewhere give the same data as files in the folder', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'named-'))
  const place = (path: string) => {
    const file = join(elsewhere, path.slice(path.indexOf('/') + 1))
    writeFileSync(file, REFERENCE_FILES[path]!)
    return file
  }
  const again = freshOut()
  await buildData({
    mirror: writeTinyMirror({ [HEALTH]: REFERENCE_FILES[HEALTH]! }),
    out: again,
    named: { hrs: place(HRS), lookup: place(LOOKUP) },
  })
  const manifest = (folder: string) => published<Manifest>(folder, 'manifest.json')
  expect(manifest(again)).toEqual(manifest(out))
})

test('a named file that is not there is said', async () => {
  const building = buildData({
    mirror: writeTinyMirror(),
    out: freshOut(),
    named: { hrs: '/nowhere/hrs.csv' },
  })
  await expect(building).rejects.toThrow(
    '/nowhere/hrs.csv: expected the file of source "hrs", got no file',
  )
})

test('the inputs of the checks are read from them', async () => {
  const { database, tables } = await openReferenceDatabase(out)
  const inputs = await readReferenceInputs(async (query) => database.query(query), tables)
  database.close()
  expect(inputs.scores).toEqual([
    expect.objectContaining({ geoid: ELSEWHERE, score: 2.5, estimate: null }),
    expect.objectContaining({ geoid: WEST, score: 1, estimate: 80.5 }),
    expect.objectContaining({ geoid: EAST, score: 4, estimate: 72 }),
  ])
  expect(inputs.lookup).toEqual([
    { geoid: WEST, graded: 0.75, points: 0.75, score: 1, estimate: 80.5 },
    { geoid: EAST, graded: 1, points: 4, score: 4, estimate: 72 },
  ])
  const overlaid = (city_id: string | null) => [
    {
      city_id,
      geoid: WEST,
      coverage: expect.closeTo(0.75, 3),
      grade_score: 1,
      score: 1,
      estimate: 80.5,
    },
    {
      city_id,
      geoid: EAST,
      coverage: expect.closeTo(1, 9),
      grade_score: 4,
      score: 4,
      estimate: 72,
    },
  ]
  expect(inputs.overlay).toHaveLength(4)
  expect(inputs.overlay).toEqual(
    expect.arrayContaining([...overlaid('tiny-co-wi'), ...overlaid(null)]),
  )
  expect(inputs.physical).toEqual([
    { geoid: WEST, score: 1, graded: expect.closeTo(0.75, 3), estimate: 10 },
  ])
})

const MALFORMED: [what: string, changes: MirrorFiles, message: string][] = [
  [
    'a score without its column',
    { [HRS]: 'GEOID10,CBSA,METRO_NAME\n' },
    'any name.csv, row 1: expected the columns GEOID10, CBSA, METRO_NAME, HRS2010, got no HRS2010',
  ],
  [
    'a score that no grade can give',
    { [HRS]: hrs(`${WEST},33340,Milwaukee,1.00,1`, `${EAST},33340,Milwaukee,4.01,4`) },
    'any name.csv, row 3, column HRS2010: expected a number from 1 to 4, got "4.01"',
  ],
  [
    'a tract that lost its leading zero',
    { [HRS]: hrs('1073005910,13820,Birmingham,2,2') },
    'any name.csv, row 2, column GEOID10: expected a tract identifier of 11 digits, got "1073005910"',
  ],
  [
    'a tract with two scores',
    { [HRS]: hrs(`${WEST},33340,Milwaukee,1,1`, `${WEST},33340,Milwaukee,2,2`) },
    `any name.csv, row 3, column GEOID10: expected each tract once, got "${WEST}"`,
  ],
  [
    'a metropolitan area without a name',
    { [HRS]: hrs(`${WEST},33340,,1,1`) },
    'any name.csv, row 2, column METRO_NAME: expected the name of a metropolitan area, got nothing',
  ],
  [
    'a code of a metropolitan area that is none',
    { [HRS]: hrs(`${WEST},3334,Milwaukee,1,1`) },
    'any name.csv, row 2, column CBSA: expected a code of five digits, got "3334"',
  ],
  [
    'a share over the whole tract',
    { [LOOKUP]: lookup(`1,${WEST},1.2,1,1,A1`) },
    'lookup.csv, row 2, column tract_prop: expected a number from 0 to 1, got "1.2"',
  ],
  [
    'an area without a number',
    { [LOOKUP]: lookup(`x,${WEST},0.2,1,x,A1`) },
    'lookup.csv, row 2, column neighborhood_id: expected a whole number, got "x"',
  ],
  [
    'two files where one is read',
    { 'hrs/other.csv': hrs() },
    'hrs: expected a single CSV file, got any name.csv, other.csv',
  ],
  [
    'a release of 2016 without poor health',
    { [HEALTH]: REFERENCE_FILES[HEALTH]!.toString().replace('MHLTH_CrudePrev', 'OTHER') },
    'Tiny_2016_release.csv, row 1: expected the columns StateAbbr, PlaceName, TractFIPS, PHLTH_CrudePrev, MHLTH_CrudePrev, got no MHLTH_CrudePrev',
  ],
]

test.each(MALFORMED)('%s stops the build', async (_, changes, message) => {
  await expect(buildTiny({ ...REFERENCE_FILES, ...changes })).rejects.toThrow(message)
})

describe('the check of what was published', () => {
  const faults = async (damage: (copy: DamagedCopy) => void) => {
    const copy = new DamagedCopy(out)
    damage(copy)
    return (await findFaults(copy.folder, silent)).map(
      ({ kind, where, words }) => `${kind}: ${where}: ${words}`,
    )
  }

  test('finds a score out of bounds and one that stands there twice', async () => {
    expect(await faults((copy) => copy.value(SCORE, 'score', 1, 5))).toEqual([
      `value: ${SCORE}, row 2: score is 5, over 4`,
    ])
    expect(await faults((copy) => copy.repeat(SCORE, 0))).toEqual([
      `repeated: ${SCORE}, row 4: geoid ${EAST} stands in row 1 too`,
    ])
  })

  test('finds an estimate of another measure', async () => {
    expect(await faults((copy) => copy.value(ESTIMATE, 'measure', 0, 'diabetes'))).toEqual([
      expect.stringContaining(`value: ${ESTIMATE}, row 1: measure is "diabetes", not one of`),
    ])
  })
})
