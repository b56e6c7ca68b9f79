import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import { worseThan } from '../../../src/domain/distribution.ts'
import { distributionsOf } from '../../../scripts/data/distributions.ts'

const city = (geoid: string[], estimate: (number | null)[]) =>
  ({
    geoid,
    estimates: { diabetes: { estimate }, copd: { estimate: geoid.map(() => null) } },
  }) as unknown as CityTracts

describe('where a value stands among others', () => {
  it('counts those on its better side, ties half', () => {
    expect(worseThan([1, 2, 3, 4], 4, 'higher')).toBe(0.875)
    expect(worseThan([1, 2, 3, 4], 4, 'lower')).toBe(0.125)
    expect(worseThan([2, 2], 2, 'higher')).toBe(0.5)
    expect(worseThan([], 2, 'higher')).toBeNull()
  })

  it('is the rest of what it is the other way round', () => {
    const someValues = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(someValues, fc.integer({ min: 0, max: 9 }), (values, value) => {
        const [up, down] = [worseThan(values, value, 'higher')!, worseThan(values, value, 'lower')!]
        expect(up + down).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('the distribution over all maps', () => {
  it('counts a tract on two maps once, leaves out what has no estimate, and ends at the extremes', () => {
    const found = distributionsOf({
      2010: [city(['a', 'b', 'c'], [4, 8, null]), city(['b', 'd'], [8, 6])],
      2020: [],
    })
    expect(Object.keys(found)).toEqual(['2010'])
    expect(Object.keys(found['2010']!)).toEqual(['diabetes'])
    const { n, percentiles } = found['2010']!['diabetes']!
    expect(n).toBe(3)
    expect(percentiles).toHaveLength(101)
    expect([percentiles[0], percentiles[50], percentiles[100]]).toEqual([4, 6, 8])
  })
})
