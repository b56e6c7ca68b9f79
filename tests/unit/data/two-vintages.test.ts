import { beforeAll, describe, expect, test, vi } from 'vitest'
import { findFaults } from '../../../scripts/data/check.ts'
import { maybeRelease } from '../../../src/domain/release.ts'
import type { City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { buildTiny, published } from '../../fixtures/built-folder.ts'
import { DamagedCopy } from '../../fixtures/damaged-copy.ts'
import { releaseTable } from '../../fixtures/places-table.ts'
import {
  FIVE_HUNDRED,
  fiveHundredCities,
  rectangle,
  tractZip,
  WEST,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** The western tract of 2010 in two halves; the eastern one as it was. */
const [NORTH, SOUTH, SAME] = ['55079000101', '55079000102', '55079000200']
const SHAPES = {
  [NORTH]: rectangle([-90, 43.01, -89.98, 43.02]),
  [SOUTH]: rectangle([-90, 43, -89.98, 43.01]),
  [SAME]: rectangle([-89.98, 43, -89.96, 43.02]),
}
const row = (geoid: string, estimate: number) => ({
  TractFIPS: geoid,
  TotalPopulation: 2000,
  DIABETES_CrudePrev: estimate,
  DIABETES_Crude95CI: `(${(estimate - 1).toFixed(1)}, ${(estimate + 2).toFixed(1)})`,
})
const PAIRS = [
  'GEOID_TRACT_20|GEOID_TRACT_10|AREALAND_PART|AREAWATER_PART',
  `${NORTH}|${WEST}|3000|0`,
  `${SOUTH}|${WEST}|1000|0`,
  `${SAME}|${SAME}|2000|0`,
].join('\r\n')
const LATER = {
  'tracts-2020/cb_2020_55_tract_500k.zip': tractZip(SHAPES),
  'places/Tiny_2024_release.csv': releaseTable(row(NORTH, 10), row(SOUTH, 14), row(SAME, 20)),
  'relationship/tab20_tract20_tract10_natl.txt': PAIRS,
}

describe('a data set of two vintages', () => {
  let out: string
  beforeAll(async () => {
    out = (await buildTiny(LATER)).out
  })

  test('has tables, shapes and columns of the tracts of each, and says so of every file', () => {
    const { files } = published<Manifest>(out, 'manifest.json')
    const of2020 = files.filter(({ vintage }) => vintage === 2020)
    expect(of2020.map(({ path }) => path)).toEqual([
      'city/tiny-co-wi.2020.csv',
      'city/tiny-co-wi.2020.geojson',
      'city/tiny-co-wi.2020.metadata.json',
      'city/tiny-co-wi.2020.parquet',
      'city/tiny-co-wi.2020.topo.json',
      'city/tiny-co-wi.2020.tracts.json',
      'crosswalk_2020.arrow',
      'embed/tiny-co-wi.2020.json',
      'estimate/places-diabetes.arrow',
      'tract_2020.arrow',
    ])
    expect(of2020.flatMap(({ sources }) => sources)).not.toContain('tracts-2010')
  })

  test('keeps the tracts and measures of each apart', () => {
    const on2010 = published<CityTracts>(out, 'city/tiny-co-wi.tracts.json')
    const on2020 = published<CityTracts<2020>>(out, 'city/tiny-co-wi.2020.tracts.json')
    expect(on2010.geoid).toHaveLength(2)
    expect(on2020.geoid).toEqual([NORTH, SOUTH, SAME])
    expect(Object.keys(on2010.estimates)).not.toContain('places-diabetes')
    expect(Object.keys(on2020.estimates)).toEqual(['places-diabetes'])
    expect(on2020.coverage).toEqual([0.75, 0.75, 1])
    expect(on2020.population).toEqual([null, null, null])
  })

  test('says of a city which it has', () => {
    const [city] = published<City[]>(out, 'cities.json')
    expect([city!.tracts, city!.tracts2020]).toEqual([
      2,
      { tracts: 3, tractsShown: 3, shapeCoverage: 1 },
    ])
    expect(city!.estimates['places-diabetes']).toBe(3)
  })

  test('fails its check where they are mixed', async () => {
    const step = { expect: () => {}, advance: () => {} }
    const mixed = new DamagedCopy(out).manifest(({ files }) => {
      files.find(({ path }) => path === 'estimate/places-diabetes.arrow')!.vintage = 2010
    })
    expect((await findFaults(mixed.folder, step)).map(({ kind, words }) => [kind, words])).toEqual([
      ['vintage', 'expected 2020 tracts, got 2010 tracts'],
    ])
  })
})

test('a release whose tracts are not there is not read, and it is said', async () => {
  const { report, defect } = await buildTiny({
    'places/Tiny_2024_release.csv': releaseTable(row(NORTH, 10)),
  })
  const kind = 'release that was not read, because its tracts are not there: PLACES, 2024 release'
  expect(defect(kind)).toBe(1)
  expect(report.manifest.inputs.some(({ source }) => source === 'places-2024')).toBe(false)
})

test('of the releases on the same tracts the newest is read, or the one that is asked for', async () => {
  const table = releaseTable(row(WEST, 11))
  const files = { 'places/Tiny_2022_release.csv': table, 'places/Tiny_2023_release.csv': table }
  const read = async (...releases: string[]) => {
    const { report } = await buildTiny(files, undefined, {
      releases: releases.map((id) => maybeRelease(id)!),
    })
    return report.manifest.inputs
      .map(({ source }) => source)
      .filter((id) => id.startsWith('places'))
  }
  expect(await read()).toEqual(['places-2023'])
  expect(await read('places-2022')).toEqual(['places-2022'])
})

test('another release of 500 Cities gives the same measures, credited to it', async () => {
  const { out } = await buildTiny(
    {
      '500-cities/Tiny_2016_release.csv': fiveHundredCities({ geoid: WEST, diabetes: 10.5 }),
      [FIVE_HUNDRED]: null,
    },
    undefined,
    { releases: [maybeRelease('500-cities-2016')!] },
  )
  const { files } = published<Manifest>(out, 'manifest.json')
  expect(files.find(({ path }) => path === 'estimate/diabetes.arrow')!.sources).toEqual([
    '500-cities-2016',
  ])
})

test('estimates are moved only when asked, under their own ids, by the land that tracts share', async () => {
  const { out, report } = await buildTiny(LATER, undefined, {
    moves: [{ source: 'places-2024', to: 2010 }],
  })
  const { estimates } = published<CityTracts>(out, 'city/tiny-co-wi.tracts.json')
  const moved = estimates['places-diabetes-on-2010-tracts']!
  expect([moved.estimate, moved.low, moved.high, moved.flag]).toEqual([
    [11, 20],
    [10, 19],
    [13, 22],
    [5, 5],
  ])
  expect(report.manifest.inputs.map(({ source }) => source)).toContain('tract-relationship')
  const unmoved = await buildTiny(LATER)
  expect(unmoved.report.manifest.dataVersion).not.toBe(report.manifest.dataVersion)
})
