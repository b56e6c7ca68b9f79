import { beforeAll, describe, expect, test } from 'vitest'
import type { CityTruth } from '../../../scripts/demo/simulate.ts'
import { MEASURES } from '../../../src/domain/measure.ts'
import { PREVALENCE, readRows, writeMirror } from './mirror.ts'

let folder: string
let cities: CityTruth[]
beforeAll(async () => {
  const mirror = await writeMirror()
  folder = mirror.folder
  cities = mirror.truth.cities
}, 60_000)

/** Slope of least squares and its standard error. */
function leastSquares(points: readonly [x: number, y: number][]): { slope: number; error: number } {
  const n = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n
  const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / sxx
  const residuals = points.map(([x, y]) => y - meanY - slope * (x - meanX))
  const variance = residuals.reduce((sum, r) => sum + r * r, 0) / (n - 2)
  return { slope, error: Math.sqrt(variance / sxx) }
}

async function published(measureId: string): Promise<Map<string, number>> {
  const { column, unit } = MEASURES.find(({ id }) => id === measureId)!
  const isYears = unit === 'years'
  const rows = await readRows(folder, isYears ? 'usaleep/US_A.CSV' : PREVALENCE)
  const [id, value] = isYears ? ['Tract ID', 'e(0)'] : ['TractFIPS', `${column}_CrudePrev`]
  return new Map(
    rows
      .filter((row) => row[value] !== '')
      .map((row) => [row[id]!.padStart(11, '0'), Number(row[value])]),
  )
}

function scored({ tracts }: CityTruth, values: Map<string, number>): [number, number][] {
  return tracts.flatMap(({ geoid, score }): [number, number][] => {
    const value = values.get(geoid)
    return score === null || value === undefined ? [] : [[score, value]]
  })
}

describe.each(['life-expectancy', 'diabetes', 'dental-visit'])('%s', (measure) => {
  test.each([0, 1, 2])('gives back what was planted in city %i', async (i) => {
    const city = cities[i]!
    const { slope, error } = leastSquares(scored(city, await published(measure)))
    expect(Math.abs(slope - city.effect[measure]! / 3)).toBeLessThan(3 * error)
  })

  test('tells the strong effect from none', async () => {
    const { slope, error } = leastSquares(scored(cities[0]!, await published(measure)))
    expect(Math.abs(slope)).toBeGreaterThan(5 * error)
  })
})

test('the effects are strong, none and reversed, and prevalence follows', () => {
  expect(cities.map(({ effect }) => effect['life-expectancy'])).toEqual([-9, 0, 4])
  expect(cities.map(({ effect }) => Math.sign(effect.diabetes!) + 0)).toEqual([1, 0, -1])
  expect(cities.map(({ effect }) => Math.sign(effect['dental-visit']!) + 0)).toEqual([-1, 0, 1])
})

test('a tract’s shares add up to its coverage, which is at most all of it', () => {
  for (const { shares, coverage, score } of cities.flatMap(({ tracts }) => tracts)) {
    expect(Object.values(shares).reduce((sum, share) => sum + share)).toBeCloseTo(coverage, 12)
    expect(coverage).toBeLessThanOrEqual(1 + 1e-9)
    expect(score === null).toBe(coverage === 0)
  }
})

test('by plurality with half graded, A and D are firm where the effect is strong and A is fragile where it is reversed', () => {
  const count = ({ tracts }: CityTruth, grade: string) =>
    tracts.filter(
      ({ shares, coverage }) =>
        coverage >= 0.5 && shares[grade] === Math.max(...Object.values(shares)),
    ).length
  const [strong, none, reversed] = cities as [CityTruth, CityTruth, CityTruth]
  expect(Math.min(count(strong, 'A'), count(strong, 'D'))).toBeGreaterThanOrEqual(10)
  expect(count(none, 'A')).toBe(0)
  expect(count(reversed, 'A')).toBeGreaterThanOrEqual(5)
  expect(count(reversed, 'A')).toBeLessThan(10)
})
