import { expect, it } from 'vitest'
import { DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import type { CityContent } from '../../../src/figure/city-content.ts'
import { compareGrades, type GradedTract } from '../../../src/figure/compare-grades.ts'
import { comparedContent } from '../../../src/figure/compared-content.ts'
import type { FigureAbout } from '../../../src/figure/figure-about.ts'
import { kindsOf } from '../../../src/figure/figure-content.ts'
import { nationalContent } from '../../../src/figure/national-content.ts'
import type { RankedCity } from '../../../src/figure/rank-cities.ts'

const about: FigureAbout = {
  ...{ measure: HEADLINE_MEASURE, assignment: DEFAULT_ASSIGNMENT, vintage: 2010 },
  ...{ invented: true, dataVersion: null, day: '2026-11-30', link: 'https://atlas.example/' },
}
const city = (id: string, tracts = 50) => ({ id, name: id, state: 'WI', tracts }) as City
const ranked = (id: string, estimate: number): RankedCity => ({
  city: city(id),
  gap: { estimate, low: estimate - 1, high: estimate + 1, standardError: 0.5 },
  ...{ n: 20, nReference: 12, mean: 70, meanReference: 75, firm: true },
})

it('all cities stand with the worst gap first, and those with tracts but without a gap are named', () => {
  const content = nationalContent({
    about,
    cities: [city('Alder'), city('Birch'), city('Cedar'), city('Dogwood', 0)],
    ranked: [ranked('Alder', -2), ranked('Birch', -6)],
    ways: new Map([['Birch', [{ gap: { estimate: -5 } }, { gap: null }]]]),
  })
  expect(content.rows.map(({ id, others }) => [id, others])).toEqual([
    ['Birch', [-5]],
    ['Alder', []],
  ])
  expect(content.missing).toEqual(['Cedar, WI'])
  expect(content.headline).toMatch(/^In 2 of 2 cities/)
  expect(content.summary).toMatchObject({
    label: 'All, random effects',
    mean: expect.closeTo(-4) as number,
  })
  expect(kindsOf(content)).toEqual(['forest'])
})

it('compared cities stand in the reader’s order, and one without the gap is named, as is one that failed', () => {
  const tracts = (grade: Grade, n: number, mean: number): GradedTract[] =>
    Array.from({ length: n }, (_, i) => ({
      geoid: `${grade}${i}` as GradedTract['geoid'],
      ...{ grade, estimate: mean + (i % 3) },
    }))
  const of = (id: string, graded: GradedTract[]) =>
    ({ city: city(id), comparison: compareGrades(graded), ways: null }) as CityContent
  const content = comparedContent({
    about,
    pair: ['D', 'A'],
    cities: [
      of('Birch', [...tracts('A', 12, 80), ...tracts('D', 8, 70)]),
      of('Alder', [...tracts('A', 12, 80), ...tracts('D', 20, 75)]),
      of('Cedar', tracts('B', 12, 80)),
    ],
    failed: ['Elm, WI'],
  })
  expect(content.rows.map(({ name, nD, nA, firm }) => [name, nD, nA, firm])).toEqual([
    ['Birch, WI', 8, 12, false],
    ['Alder, WI', 20, 12, true],
  ])
  expect(content.missing).toEqual(['Cedar, WI', 'Elm, WI'])
  expect(content.headline).toContain('in Birch')
  expect(kindsOf(content)).toEqual(['compare'])
})
