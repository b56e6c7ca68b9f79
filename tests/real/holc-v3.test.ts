import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { sum } from 'd3-array'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildData } from '../../scripts/data/build.ts'
import type { HolcForm } from '../../scripts/data/holc-form.ts'
import { ungradedAreas, type City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { freshOut, published } from '../fixtures/built-folder.ts'

const MIRROR = process.env.DATA_MIRROR!
const CITY = 'milwaukee-co-wi'

interface AreaRow {
  area_id: number
  label: string | null
  grade: string | null
  category: string | null
  area_m2: number
}

async function build(holc: HolcForm) {
  const out = freshOut()
  await buildData({ mirror: MIRROR, out, cities: [CITY], holc })
  const rows = tableFromIPC(readFileSync(join(out, 'holc_area.arrow'))).toArray()
  return {
    city: published<City[]>(out, 'cities.json')[0]!,
    areas: rows.map((row) => row.toJSON() as AreaRow),
    tracts: published<CityTracts>(out, `city/${CITY}.tracts.json`),
  }
}

describe('Milwaukee in the third form of the maps beside the first', () => {
  let first: Awaited<ReturnType<typeof build>>
  let third: typeof first

  beforeAll(async () => {
    first = await build('v1')
    third = await build('v3')
  })
  const graded = () => third.areas.filter(({ grade }) => grade !== null)

  test('has the same 112 graded areas, by id, label and grade', () => {
    const identity = ({ area_id, label, grade }: AreaRow) => [area_id, label, grade]
    expect(first.areas).toHaveLength(112)
    expect(graded().map(identity)).toEqual(first.areas.map(identity))
    expect(third.city.areasByGrade).toEqual(first.city.areasByGrade)
  })

  test('shows two more areas, without a grade', () => {
    expect(
      third.areas
        .filter(({ grade }) => grade === null)
        .map(({ area_id, label, category }) => [area_id, label, category]),
    ).toEqual([
      [11211, 'Commercial', 'Commercial'],
      [11212, 'Industrial', 'Industrial'],
    ])
    expect(ungradedAreas(third.city)).toBe(2)
    expect(ungradedAreas(first.city)).toBe(0)
  })

  // Positions have four decimals (about 10 m) in the first form and five in the third.
  test('has areas as large: each within 3%, all together within 0.1%', () => {
    const m2 = (rows: AreaRow[]) => rows.map(({ area_m2 }) => area_m2)
    m2(graded()).forEach((area, i) => {
      const before = first.areas[i]!.area_m2
      expect(Math.abs(area / before - 1), first.areas[i]!.label!).toBeLessThan(0.03)
    })
    expect(Math.abs(sum(m2(graded())) / sum(m2(first.areas)) - 1)).toBeLessThan(0.001)
  })

  test('grades the same tracts alike, but for one that is half C and half D', () => {
    const { geoid, grade, shareC, shareD, coverage } = first.tracts
    expect(third.tracts.geoid).toEqual(geoid)
    const moved = coverage.map((share, i) => Math.abs(third.tracts.coverage[i]! - share))
    expect(Math.max(...moved)).toBeLessThan(0.01)
    const differing = geoid.flatMap((_, i) => (grade[i] === third.tracts.grade[i] ? [] : i))
    expect(differing.map((i) => geoid[i])).toEqual(['55079008600'])
    expect(differing.map((i) => [shareC[i], shareD[i]])).toEqual([[0.5004, 0.4996]])
  })
})
