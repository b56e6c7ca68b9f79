import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, test, vi } from 'vitest'
import { buildData } from '../../../scripts/data/build.ts'
import type { HolcForm } from '../../../scripts/data/holc-form.ts'
import { ungradedAreas, type City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { Codebook } from '../../../src/domain/codebook.ts'
import { DataError } from '../../../src/domain/data-error.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { freshOut, published } from '../../fixtures/built-folder.ts'
import { area, easternArea, HOLC, holc, writeTinyMirror } from '../../fixtures/tiny-mirror.ts'
import { areaV3, commercialArea, HOLC_V3 } from '../../fixtures/tiny-v3.ts'

vi.setConfig({ testTimeout: 60_000 })

const CITY = 'tiny-co-wi'

/** Builds the tiny mirror with these areas in the third form, and none in the first unless they are given. */
async function build(
  v3: readonly unknown[],
  v1: readonly unknown[] | null = null,
  form?: HolcForm,
) {
  const out = freshOut()
  const changes = { [HOLC]: v1 && holc(v1), [HOLC_V3]: holc(v3) }
  const report = await buildData({ mirror: writeTinyMirror(changes), out, holc: form })
  const rows = tableFromIPC(readFileSync(join(out, 'holc_area.arrow'))).toArray()
  const defects = Object.fromEntries(report.defects.map(({ kind, count }) => [kind, count]))
  return { out, city: report.cities[0]!, areas: rows.map((row) => row.toJSON()), defects }
}
const sourcesOf = (out: string) =>
  published<Manifest>(out, 'manifest.json').inputs.map(({ source }) => source)

test('an area without a grade is published with what the map calls it, and covers no tract', async () => {
  const { out, areas, city, defects } = await build([areaV3(), commercialArea()])
  expect(areas).toMatchObject([
    { area_id: 1, grade: 'A', category: 'Best', residential: true, city_survey: true },
    {
      area_id: 2,
      label: 'Commercial',
      grade: null,
      category: 'Commercial',
      name: null,
      residential: false,
      commercial: true,
      industrial: false,
      city_survey: true,
    },
  ])
  expect(city).toMatchObject({ areas: 2, areasByGrade: { A: 1, B: 0, C: 0, D: 0 } })
  expect(ungradedAreas(city)).toBe(1)
  expect(published<CityTracts>(out, `city/${CITY}.tracts.json`)).toMatchObject({
    coverage: [0.75, 0],
    grade: ['A', null],
  })
  expect(defects).toMatchObject({ 'area without a grade: Commercial': 1 })
  expect(defects).not.toHaveProperty('area without a description')
})

test('an area of another survey keeps its category and loses its grade', async () => {
  const other = commercialArea({ city_survey: false, grade: 'D', category: 'Hazardous' })
  const { areas, city, defects } = await build([areaV3(), other])
  expect(areas[1]).toMatchObject({ grade: null, category: 'Hazardous', city_survey: false })
  expect(city.areasByGrade.D).toBe(0)
  expect(defects['area of a survey that is not the HOLC’s own, published without a grade']).toBe(1)
})

test('unknown categories, and those of another grade, are counted and not fatal', async () => {
  const { areas, defects } = await build([
    areaV3({ category: 'Hazardous' }),
    commercialArea({ category: 'Park', label: null }),
  ])
  expect(areas.map(({ grade, category }) => [grade, category])).toEqual([
    ['A', 'Best'],
    [null, 'Park'],
  ])
  expect(defects).toMatchObject({
    'area whose category is not that of its grade': 1,
    'area of the unknown category “Park”': 1,
    'area without a label': 1,
  })
})

test('a map has the same id, areas and overlaps in both forms', async () => {
  const shared = { category: 'Hazardous', grade: 'D', label: 'D1', residential: true }
  const third = await build([areaV3(), commercialArea({ ...shared, commercial: false })])
  const first = await build([], [area(), easternArea()])
  const bytes = (out: string, path: string) => readFileSync(join(out, path), 'hex')
  for (const path of ['crosswalk.arrow', `city/${CITY}.topo.json`])
    expect(bytes(third.out, path)).toBe(bytes(first.out, path))
  expect(published<City[]>(third.out, 'cities.json')).toEqual(
    published<City[]>(first.out, 'cities.json'),
  )
  expect(first.areas).toMatchObject([
    { residential: null, city_survey: null },
    { residential: null, city_survey: null },
  ])
})

test('the form with texts is read where there are both, unless the other is asked for', async () => {
  const forms = [[areaV3()], [area()]] as const
  expect(sourcesOf((await build(...forms)).out)).toContain('holc')
  expect(sourcesOf((await build(...forms, 'v3')).out)).toContain('holc-v3')
})

test('what is published names the form that it was read from as its source', async () => {
  const { out } = await build([areaV3()])
  const { files } = published<Manifest>(out, 'manifest.json')
  expect(files.find(({ path }) => path === 'holc_area.arrow')!.sources).toEqual(['holc-v3'])
  expect(files.flatMap(({ sources }) => sources)).not.toContain('holc')
  const described = published<Codebook>(out, 'codebook.json').sources.map(({ id }) => id)
  expect(described).toContain('holc-v3')
  expect(described).not.toContain('holc')
})

describe('a malformed third form is refused with its place:', () => {
  const FILE = 'mappinginequality.json'
  const without = (column: string) => {
    const { properties, ...feature } = areaV3()
    const rest = Object.entries(properties).filter(([name]) => name !== column)
    return { ...feature, properties: Object.fromEntries(rest) }
  }

  test.each([
    [
      'an id that is no number',
      areaV3({ area_id: '7' }),
      'area_id: expected a whole number, got "7"',
    ],
    ['an id twice', areaV3(), 'area_id: expected each id once, got 1'],
    ['no city', areaV3({ area_id: 2, city: ' ' }), 'city: expected text, got " "'],
    [
      'a grade that is no text',
      areaV3({ area_id: 2, grade: 4 }),
      'grade: expected text or null, got 4',
    ],
    ['no grade at all', without('grade'), 'grade: expected text or null, got nothing'],
    [
      'a shortened name of a column',
      without('category'),
      'category: expected text or null, got nothing',
    ],
    [
      'a flag in words',
      areaV3({ area_id: 2, commercial: 'yes' }),
      'commercial: expected true or false, got "yes"',
    ],
    [
      'no survey',
      areaV3({ area_id: 2, city_survey: null }),
      'city_survey: expected true or false, got null',
    ],
    [
      'a point',
      areaV3({ area_id: 2 }, { type: 'Point', coordinates: [0, 0] }),
      'geometry: expected a Polygon or MultiPolygon, got "Point"',
    ],
  ])('%s', async (_what, feature, words) => {
    const own = JSON.stringify(feature).includes('"area_id":1,') && !words.includes('once')
    const features = own ? [commercialArea(), feature] : [areaV3(), feature]
    const failure = await build(features).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DataError)
    expect((failure as DataError).message).toBe(`${FILE}, row 2, column ${words}`)
  })

  test('the first form under its name', async () => {
    await expect(build([area()])).rejects.toThrow(
      `${FILE}, row 1, column area_id: expected a whole number, got nothing`,
    )
  })
})
