import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { expect, test, vi } from 'vitest'
import { findFaults } from '../../../scripts/data/check.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { PLACE_INDEX, type PlaceIndex } from '../../../src/domain/place-index.ts'
import { SURVEY_INDEX, type SurveyIndex } from '../../../src/domain/survey-index.ts'
import { findSheets } from '../../../src/search/find-sheets.ts'
import { unpackIndex } from '../../../src/search/pack-index.ts'
import { PlaceFinder } from '../../../src/search/place-finder.ts'
import { readSought } from '../../../src/search/sought-words.ts'
import { buildTiny, published } from '../../fixtures/built-folder.ts'
import { DamagedCopy } from '../../fixtures/damaged-copy.ts'
import { area, easternArea, HOLC, holc } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const WRITTEN = {
  [HOLC]: holc([
    area({ area_description_data: { 5: 'Lake Michigan to the east.' } }),
    easternArea({ area_description_data: { 5: 'Level ground.' } }),
  ]),
}
const silent = { expect: () => {}, advance: () => {} }

test('the places that are published are found by their own label and GEOID', async () => {
  const { out } = await buildTiny(WRITTEN)
  const cities = published<City[]>(out, 'cities.json')
  const finder = new PlaceFinder(cities, published<PlaceIndex>(out, PLACE_INDEX))
  const rows = <Row>(path: string) => tableFromIPC(readFileSync(join(out, path))).toArray() as Row[]
  for (const row of rows<{ area_id: number; label: string }>('holc_area.arrow'))
    expect(finder.find(row.label).areas.map(({ id }) => id)).toContain(row.area_id)
  for (const { geoid } of rows<{ geoid: string }>('tract.arrow'))
    expect(finder.find(geoid).tracts.map((tract) => tract.geoid)).toEqual([geoid])
})

test('the words of the surveyors’ texts are published as an index', async () => {
  const { out } = await buildTiny(WRITTEN)
  const index = unpackIndex(published<SurveyIndex>(out, SURVEY_INDEX))
  const { hits } = findSheets(index, readSought('lake michigan'))
  expect(hits.map(({ area }) => area)).toEqual([1])
  const { files } = published<Manifest>(out, 'manifest.json')
  expect(files.find(({ path }) => path === SURVEY_INDEX)).toMatchObject({
    rows: 2,
    vintage: null,
    sources: ['holc'],
  })
  expect(files.find(({ path }) => path === PLACE_INDEX)).toMatchObject({ rows: 4 })
})

test('without texts there is no index of them', async () => {
  const { out } = await buildTiny({ [HOLC]: holc([area(), easternArea()]) })
  expect(existsSync(join(out, SURVEY_INDEX))).toBe(false)
})

test('search files that list other things than are published are a fault', async () => {
  const { out } = await buildTiny(WRITTEN)
  const copy = new DamagedCopy(out)
  copy.json<PlaceIndex>(PLACE_INDEX, ({ areas }) => (areas['tiny-co-wi']!.ids[0] = 77))
  copy.json<SurveyIndex>(SURVEY_INDEX, ({ areas }) => (areas[1] = 78))
  const faults = await findFaults(copy.folder, silent)
  expect(faults.map(({ where, words }) => `${where}: ${words}`)).toEqual([
    `${PLACE_INDEX}: of the areas it lacks 1 and has 1 that are not published, such as 1 of tiny-co-wi`,
    `${SURVEY_INDEX}: of the sheets it lacks 1 and has 1 that are not published, such as 2`,
  ])
})
