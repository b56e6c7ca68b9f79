import { describe, expect, it } from 'vitest'
import { ASSIGNMENTS } from '../../../src/domain/assignment.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import type { Way } from '../../../src/figure/multiverse-ways.ts'
import { nationalWays } from '../../../src/figure/national-ways.ts'
import type { PlacedCity } from '../../../src/figure/rank-cities.ts'
import { wayId } from '../../../src/figure/way-id.ts'
import { wayWords } from '../../../src/figure/way-words.ts'

const cities = ['one', 'two', 'three'].map((id) => ({ id, name: id, state: 'MN' }) as PlacedCity)

const way = (assignment: Way['assignment'], gap: number | null, standardError: number): Way => ({
  assignment,
  id: wayId(assignment),
  gap: gap === null ? null : { estimate: gap, low: gap - 2, high: gap + 2, standardError },
  n: 6,
  nReference: 7,
  mean: 70,
  meanReference: 75,
  fragile: true,
})

const [first, second] = [ASSIGNMENTS[0]!, ASSIGNMENTS[1]!]
const ways = new Map([
  ['one', [way(first, -4, 1), way(second, -6, 1)]],
  ['two', [way(first, -8, 1), way(second, null, 1)]],
  ['three', [way(first, null, 1), way(second, null, 1)]],
])

describe('all cities under every way of counting', () => {
  const all = nationalWays(cities, ways)

  it('have a mean for each way that compares any of them', () => {
    // Two gaps with one standard error: the random-effects mean is their mean.
    expect(all[0]!.gap!.estimate).toBeCloseTo(-6, 12)
    expect(all[0]).toMatchObject({ cities: 2, n: 12, nReference: 14, fragile: true })
    expect(all[1]!.gap!.estimate).toBeCloseTo(-6, 12)
    expect(all[1]).toMatchObject({ cities: 1, n: 6, nReference: 7 })
  })

  it('have none where a way compares no city', () => {
    expect(all).toHaveLength(ASSIGNMENTS.length)
    expect(all[2]).toMatchObject({ gap: null, cities: 0, n: 0 })
  })

  it('say how many cities a mean is of', () => {
    expect(wayWords(all[0]!, HEADLINE_MEASURE)).toContain('n = 12 and 14 in 2 cities')
    expect(wayWords(all[1]!, HEADLINE_MEASURE)).toContain('n = 6 and 7 in one city')
  })
})
