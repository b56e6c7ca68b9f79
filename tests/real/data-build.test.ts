import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tableFromIPC } from 'apache-arrow'
import { parse } from 'csv-parse/sync'
import { rollup } from 'd3-array'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BuildReport } from '../../scripts/data/build-report.ts'
import { buildData } from '../../scripts/data/build.ts'
import { tableText } from '../../scripts/verify/table-text.ts'
import { verifyFolder } from '../../scripts/verify/verify-folder.ts'
import { cityId } from '../../scripts/data/city-name.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { joinLayers } from '../../src/spatial/crosswalk.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import { VALIDATION } from './validation-files.ts'
import { bytesBelow, freshOut, published } from '../fixtures/built-folder.ts'

const MIRROR = process.env.DATA_MIRROR!
const OUT = '.cache/real-data'
const PREVALENCE_FILE =
  '500-cities/500_Cities__Census_Tract-level_Data__GIS_Friendly_Format___2017_release.csv.gz'

/** Rows of a CSV of the mirror, by column. */
function inputRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(join(MIRROR, path))
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true })
}

interface InputFeature {
  properties: { state: string; city: string; neighborhood_id: number; holc_grade: string }
}

describe('the whole mirror', () => {
  let report: BuildReport
  const defect = (kind: string) => report.defects.find((found) => found.kind === kind)?.count
  const estimateOf = (city: string, measure: string, geoid: string) => {
    const { geoid: geoids, estimates } = published<CityTracts>(OUT, `city/${city}.tracts.json`)
    const i = (geoids as string[]).indexOf(geoid)
    const { estimate, low, high, flag } = estimates[measure]!
    return [estimate[i], low[i], high[i], flag[i]]
  }

  beforeAll(async () => {
    report = await buildData({ mirror: MIRROR, out: OUT, named: VALIDATION })
  })

  test('176 maps are published, 133 of them with tracts', () => {
    expect(report.cities).toHaveLength(176)
    expect(report.cities.filter(({ tracts }) => tracts > 0)).toHaveLength(133)
    expect(report.manifest.invented).toBe(false)
  })

  test('every area of the input is published once, with its own grade', () => {
    const { features } = JSON.parse(
      readFileSync(join(MIRROR, 'holc/fullDownload.geojson'), 'utf8'),
    ) as { features: InputFeature[] }
    const input = rollup(
      features,
      (areas) => areas.length,
      ({ properties: { city, state } }) => cityId(city, state),
    )
    expect(new Map(report.cities.map(({ id, areas }) => [id, areas]))).toEqual(
      new Map([...input].sort()),
    )
    const grades = new Map(
      features.map(({ properties: p }) => [p.neighborhood_id, p.holc_grade.replace('E', '')]),
    )
    const areas = tableFromIPC(readFileSync(join(OUT, 'holc_area.arrow'))).toArray()
    expect(new Map(areas.map((row) => [row.area_id, row.grade ?? '']))).toEqual(grades)
  })

  test.each([
    ['area without a label', 133],
    ['area whose label is repeated on its map', 86],
    ['area whose label does not begin with its grade', 72],
    ['area of grade E', 2],
    ['map whose year is unknown', 30],
    ['map without tract shapes', 43],
    ['state without a tract file', 5],
    ['area far from the rest of its map, left out of its frame', 1],
    ['tract split between places (500 Cities)', 349],
    ['split tract whose parts differ', 240],
    ['row of 500 Cities without any estimate', 800],
    ['suppressed or empty estimate of 500 Cities', 22_736],
  ])('%s: %i', (kind, count) => {
    expect(defect(kind)).toBe(count)
  })

  test('life expectancy and its interval are those of the input row', () => {
    const row = inputRows('usaleep/WI_A.CSV').find(({ 'Tract ID': id }) => id === '55079000101')!
    const [estimate, error] = [Number(row['e(0)']), Number(row['se(e(0))'])]
    const limit = (sign: number) => Number((estimate + sign * 1.96 * error).toFixed(2))
    expect(estimateOf('milwaukee-co-wi', 'life-expectancy', '55079000101')).toEqual([
      estimate,
      limit(-1),
      limit(1),
      Number(row['Abridged life table flag']),
    ])
  })

  test('a prevalence and its interval are those of the input row', () => {
    const rows = inputRows(PREVALENCE_FILE).filter(({ TractFIPS }) => TractFIPS === '17031010100')
    expect(rows).toHaveLength(1)
    const limits = rows[0]!.DIABETES_Crude95CI!.match(/[\d.]+/g)!.map(Number)
    expect(estimateOf('chicago-il', 'diabetes', '17031010100')).toEqual([
      Number(rows[0]!.DIABETES_CrudePrev),
      ...limits,
      null,
    ])
  })

  test.each(['milwaukee-co-wi', 'omaha-ne'])(
    'joining the published shapes of %s gives its published crosswalk',
    (city) => {
      const { areas, tracts } = decodeShapes(published<CityShapes>(OUT, `city/${city}.topo.json`))
      const { area, tract, overlapM2 } = joinLayers(areas, tracts)
      const joined = [...overlapM2].map((overlap_m2, k) => ({
        area_id: areas.features[area[k]!]!.properties.area_id,
        geoid: tracts.features[tract[k]!]!.properties.geoid as string,
        overlap_m2,
      }))
      const own = new Set(areas.features.map(({ properties }) => properties.area_id))
      const crosswalk = tableFromIPC(readFileSync(join(OUT, 'crosswalk.arrow')))
        .toArray()
        .map((row) => row.toJSON())
        .filter(({ area_id }) => own.has(area_id))
      expect(crosswalk).toEqual(joined)
    },
  )

  test.runIf(VALIDATION.hrs && VALIDATION.lookup)(
    'every published figure comes out again',
    async () => {
      const results = await verifyFolder(OUT)
      const others = results.filter(({ verdict }) => verdict !== 'agrees')
      expect(tableText(others)).toBe('')
    },
  )

  test('a city built alone has the same files as among all', async () => {
    const out = freshOut()
    await buildData({ mirror: MIRROR, out, cities: ['hudson-co-nj'] })
    const [alone, among] = [bytesBelow(join(out, 'city')), bytesBelow(join(OUT, 'city'))]
    // What tells of a file names the version of the data, which is that of all that was read.
    const told = Object.keys(alone).filter((path) => path.endsWith('.metadata.json'))
    expect(told).toHaveLength(1)
    expect(Object.keys(alone)).toHaveLength(6)
    for (const [path, bytes] of Object.entries(alone))
      if (!told.includes(path)) expect(bytes, path).toBe(among[path])
  })

  test('a city that is not there is named', async () => {
    const building = buildData({ mirror: MIRROR, out: freshOut(), cities: ['atlantis-zz'] })
    await expect(building).rejects.toThrow('There is no map of atlantis-zz.')
  })
})
