import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { expect, test, vi } from 'vitest'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import type { City } from '../../../src/domain/city.ts'
import type { CityShapes } from '../../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { buildTiny, bytesBelow, published } from '../../fixtures/built-folder.ts'
import {
  area,
  CENTRES,
  centres,
  EAST,
  easternArea,
  HOLC,
  holc,
  rectangle,
  TRACTS,
  tractZip,
  usaleep,
  USALEEP,
  WEST,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const CITY = 'tiny-co-wi'
const tractsOf = (out: string) => published<CityTracts>(out, `city/${CITY}.tracts.json`)
const shapesOf = (out: string) => published<CityShapes>(out, `city/${CITY}.topo.json`)
const tableOf = (out: string, path: string) =>
  tableFromIPC(readFileSync(join(out, path)))
    .toArray()
    .map((row) => row.toJSON())

test('a city is published with its areas, tracts, shares and estimates', async () => {
  const { out, report } = await buildTiny()
  const [city] = published<City[]>(out, 'cities.json')
  expect(city).toMatchObject({
    id: CITY,
    name: 'Tiny County',
    year: null,
    bounds: [-90, 43, -89.96, 43.02],
    areas: 2,
    areasByGrade: { A: 1, B: 0, C: 0, D: 1 },
    tracts: 2,
    tractsShown: 2,
    shapeCoverage: 1,
  })
  expect(city!.headline!.byGrade.D).toEqual({ n: 1, mean: 72, low: null, high: null })
  const tracts = tractsOf(out)
  expect(tracts).toMatchObject({
    geoid: [WEST, EAST],
    population: [4000, 0],
    shareA: [0.75, 0],
    shareD: [0, 1],
    coverage: [0.75, 1],
    grade: ['A', 'D'],
  })
  expect(tracts.estimates['life-expectancy']).toEqual({
    estimate: [80.5, 72],
    low: [78.05, 68.08],
    high: [82.95, 75.92],
    flag: [3, 2],
  })
  expect(tracts.estimates.diabetes!.estimate).toEqual([12, 13.5])
  expect(report.cities).toHaveLength(1)
})

test('joining the published shapes gives the published crosswalk to the last digit', async () => {
  const { out } = await buildTiny()
  const { areas, tracts } = decodeShapes(shapesOf(out))
  const { overlapM2 } = joinLayers(areas, tracts)
  expect(tableOf(out, 'crosswalk.arrow').map((row) => row.overlap_m2)).toEqual([...overlapM2])
})

test('the same input gives the same bytes, and the manifest knows each of them', async () => {
  const [first, second] = [await buildTiny(), await buildTiny()]
  const files = bytesBelow(first.out)
  expect(bytesBelow(second.out)).toEqual(files)
  const { files: listed, invented } = published<Manifest>(first.out, 'manifest.json')
  expect(listed.map(({ path }) => `/${path}`)).toEqual(
    Object.keys(files).filter((path) => path !== '/manifest.json'),
  )
  expect(invented).toBe(true)
})

test('tract ids that lost their leading zeros get them back', async () => {
  const zip = tractZip({ '01001020100': rectangle([-90, 43, -89.98, 43.02]) })
  const { out } = await buildTiny({
    'tracts-2010/cb_2018_01_tract_500k.zip': zip,
    [TRACTS]: null,
    [USALEEP]: usaleep('1001020100,1,1,20100,73.1,2.2348,3'),
  })
  expect(tableOf(out, 'estimate/life-expectancy.arrow')).toEqual([
    {
      geoid: '01001020100',
      estimate: 73.1,
      low: 68.72,
      high: 77.48,
      standard_error: 2.2348,
      flag: 3,
    },
  ])
})

test('grade E and blank labels are published without grade and label, and counted', async () => {
  const { out, defect } = await buildTiny({
    [HOLC]: holc([area({ holc_id: ' ' }), easternArea({ holc_id: 'E1', holc_grade: 'E' })]),
  })
  expect(tableOf(out, 'holc_area.arrow')).toMatchObject([
    { area_id: 1, label: null, grade: 'A', category: 'Best' },
    { area_id: 2, label: 'E1', grade: null, category: null },
  ])
  expect(defect('area of grade E')).toBe(1)
  expect(defect('area without a label')).toBe(1)
  expect(tractsOf(out).coverage).toEqual([0.75, 0])
})

test('the grade is read from the grade, whatever the label begins with', async () => {
  const { out, defect } = await buildTiny({
    [HOLC]: holc([area({ holc_id: 'D7' }), easternArea({ holc_id: 'D7' })]),
  })
  expect(tableOf(out, 'holc_area.arrow').map((row) => row.grade)).toEqual(['A', 'D'])
  expect(defect('area whose label does not begin with its grade')).toBe(1)
  expect(defect('area whose label is repeated on its map')).toBe(2)
})

test('a map of a state without a tract file keeps its areas and has no tracts', async () => {
  const { out, defect } = await buildTiny({ [TRACTS]: null })
  const [city] = published<City[]>(out, 'cities.json')
  expect(city).toMatchObject({ areas: 2, tracts: 0, tractsShown: 0, headline: null })
  expect(shapesOf(out).objects.areas.geometries).toHaveLength(2)
  expect(shapesOf(out).objects.tracts.geometries).toEqual([])
  expect(defect('state without a tract file')).toBe(1)
  expect(defect('map without tract shapes')).toBe(1)
})

test('a faulty outline is repaired and counted, an empty one is counted and left out', async () => {
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [-90, 43],
        [-89.98, 43.02],
        [-89.98, 43],
        [-90, 43.02],
        [-90, 43],
      ],
    ],
  }
  const { report, defect } = await buildTiny({
    [HOLC]: holc([area({}, bowTie), easternArea(), area({ neighborhood_id: 3 }, null)]),
  })
  expect(defect('area whose outline crosses or touches itself, repaired')).toBe(1)
  expect(defect('area without any ground, left out')).toBe(1)
  expect(report.cities[0]!.areas).toBe(2)
})

test('descriptions are published where there are any', async () => {
  const { out, defect } = await buildTiny({
    [HOLC]: holc([
      area({ area_description_data: { 2: { d: { 1: 'None' } } } }),
      easternArea({ area_description_data: { '': '' } }),
    ]),
  })
  expect(published(out, `description/${CITY}.json`)).toEqual({ 1: { '2d1': 'None' } })
  expect(defect('area without a description')).toBe(1)
})

test('where nobody lives there is no centre of population, and a tract may lack its row', async () => {
  const { out, defect } = await buildTiny({
    [CENTRES]: centres('55,079,000200,0,+43.01,-089.97'),
  })
  expect(tableOf(out, 'tract.arrow')).toMatchObject([
    { geoid: WEST, population: null, centre_latitude: null },
    { geoid: EAST, population: 0, centre_latitude: null },
  ])
  expect(defect('tract where nobody lived in 2010')).toBe(1)
  expect(defect('tract without a row in the population file')).toBe(1)
})

test('a map shows ungraded tracts in its frame, but none that another map overlaps', async () => {
  const shapes = {
    [WEST]: rectangle([-90, 43, -89.98, 43.02]),
    [EAST]: rectangle([-89.98, 43, -89.96, 43.02]),
    '55079000300': rectangle([-90, 43.02, -89.98, 43.04]),
    '55079000400': rectangle([-89.98, 43.02, -89.96, 43.04]),
    '55079000500': rectangle([-89.9, 43.02, -89.88, 43.04]),
  }
  const corner = area({ neighborhood_id: 3 }, rectangle([-89.9605, 43.0395, -89.96, 43.04]))
  const other = area(
    { neighborhood_id: 4, city: 'Other' },
    rectangle([-89.99, 43.03, -89.985, 43.035]),
  )
  const { out } = await buildTiny({
    [TRACTS]: tractZip(shapes),
    [HOLC]: holc([area(), easternArea(), corner, other]),
  })
  expect(tractsOf(out).geoid).toEqual([WEST, EAST, '55079000400'])
  const alone = await buildTiny({
    [TRACTS]: tractZip(shapes),
    [HOLC]: holc([area(), easternArea(), corner]),
  })
  expect(tractsOf(alone.out).geoid).toEqual([WEST, EAST, '55079000300', '55079000400'])
})
