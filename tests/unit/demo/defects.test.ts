import type { Feature, MultiPolygon } from 'geojson'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Truth } from '../../../scripts/demo/simulate.ts'
import { repairArea } from '../../../src/spatial/repair-area.ts'
import { PREVALENCE, readAreas, readRows, writeMirror, type HolcProperties } from './mirror.ts'

let folder: string
let truth: Truth
let areas: Feature<MultiPolygon, HolcProperties>[]
let prevalence: Record<string, string>[]
beforeAll(async () => {
  const mirror = await writeMirror()
  folder = mirror.folder
  truth = mirror.truth
  areas = (await readAreas(folder)).features
  prevalence = await readRows(folder, PREVALENCE)
}, 60_000)

function areasOf(city: string) {
  return areas.filter(({ properties }) => properties.city === city)
}

describe('among the areas', () => {
  test('one crosses itself, and no other needs repair', () => {
    const faults = areas.map(({ geometry }) => repairArea(geometry).fault)
    expect(faults.filter((fault) => fault !== null)).toEqual(['self-crossing'])
  })

  test('one has a hole and one has two parts', () => {
    const polygons = areas.map(({ geometry }) => geometry.coordinates)
    expect(polygons.filter((parts) => parts.some((rings) => rings.length > 1))).toHaveLength(1)
    expect(polygons.filter((parts) => parts.length > 1)).toHaveLength(1)
  })

  test('one has the grade E, all others A to D', () => {
    const others = areas.map(({ properties }) => properties.holc_grade)
    expect(others.filter((grade) => !/^[A-D]$/.test(grade))).toEqual(['E'])
  })

  test('one city has no A at all', () => {
    const without = ['Ostermere', 'Calverne', 'Windelmoor'].filter((city) =>
      areasOf(city).every(({ properties }) => properties.holc_grade !== 'A'),
    )
    expect(without).toEqual(['Calverne'])
  })

  test('one label is blank, one is repeated, some begin with a suburb’s S', () => {
    const labels = (city: string) => areasOf(city).map(({ properties }) => properties.holc_id)
    expect(labels('Calverne').filter((label) => label === null)).toHaveLength(1)
    expect(labels('Calverne').filter((label) => label?.startsWith('S-')).length).toBeGreaterThan(3)
    expect(labels('Ostermere').length - new Set(labels('Ostermere')).size).toBe(1)
  })
})

describe('among the estimates', () => {
  test('about 8 % of tracts have no life expectancy', async () => {
    const rows = await readRows(folder, 'usaleep/US_A.CSV')
    const tracts = truth.cities.flatMap((city) => city.tracts).length
    const missing = 1 - rows.length / tracts
    expect(missing).toBeGreaterThan(0.04)
    expect(missing).toBeLessThan(0.13)
  })

  test('prevalence is suppressed where fewer than 50 people live, and only there', async () => {
    const people = await readRows(folder, 'cenpop/CenPop2010_Mean_TR.txt')
    const few = people
      .filter((row) => Number(row.POPULATION) < 50)
      .map((row) => `${row.STATEFP}${row.COUNTYFP}${row.TRACTCE}`)
    const suppressed = prevalence
      .filter((row) => row.DIABETES_CrudePrev === '')
      .map((row) => row.TractFIPS)
    expect(suppressed.length).toBeGreaterThan(0)
    expect(suppressed.sort()).toEqual(few.sort())
  })

  test('one tract a city is split between places with other values, and only its parts have populations', () => {
    const parts = prevalence.filter((row) => row.Population2010 !== '')
    const tracts = [...new Set(parts.map((row) => row.TractFIPS))]
    expect(parts).toHaveLength(6)
    expect(tracts).toHaveLength(3)
    for (const tract of tracts) {
      const [one, other] = prevalence.filter((row) => row.TractFIPS === tract)
      expect(one!.PlaceFIPS).not.toBe(other!.PlaceFIPS)
      expect(one!.OBESITY_CrudePrev).not.toBe(other!.OBESITY_CrudePrev)
    }
  })

  test('Calverne has prevalence in its inner part only', () => {
    const graded = truth.cities[1]!.tracts.filter(({ coverage }) => coverage > 0.5)
    const known = graded.filter(({ geoid }) => prevalence.some((row) => row.TractFIPS === geoid))
    expect(known.length).toBeGreaterThan(10)
    expect(known.length).toBeLessThan(graded.length - 10)
  })
})
