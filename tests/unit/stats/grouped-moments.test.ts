import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupedMoments } from '../../../src/stats/grouped-moments.ts'
import { sampleSummary } from '../../../src/stats/sample-summary.ts'
import { expectNear } from './expect-near.ts'

const everyone = () => true

describe('the moments of groups', () => {
  it('are n, mean and sample variance of the chosen values', () => {
    const values = Float64Array.of(2, 4, 4, 10)
    const group = Int16Array.of(0, 0, 1, 1)
    expect(groupedMoments(values, group, 2, (i) => i !== 3)).toEqual([
      { n: 2, mean: 3, variance: 2 },
      { n: 1, mean: 4, variance: null },
    ])
  })

  it('count values that are missing, and take nothing else from them', () => {
    const values = Float64Array.of(NaN, 5, 7)
    expect(groupedMoments(values, Int16Array.of(0, 0, 0), 1, everyone)).toEqual([
      { n: 3, mean: 6, variance: 2 },
    ])
  })

  it('are none of a group without values, and of no groups', () => {
    const empty = new Float64Array(0)
    const none = { n: 0, mean: null, variance: null }
    expect(groupedMoments(empty, new Int16Array(0), 1, everyone)).toEqual([none])
    expect(groupedMoments(empty, new Int16Array(0), 0, everyone)).toEqual([])
  })

  it('are those of each group alone', () => {
    const member = fc.tuple(fc.integer({ min: 500, max: 1000 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 60 }), (members) => {
        const values = Float64Array.from(members, ([value]) => value / 10)
        const group = Int16Array.from(members, ([, g]) => g)
        groupedMoments(values, group, 4, everyone).forEach(({ n, mean, variance }, g) => {
          const own = sampleSummary(
            members.filter(([, of]) => of === g).map(([value]) => value / 10),
          )
          expect(n).toBe(own.n)
          if (mean !== null) expectNear(mean, own.mean!)
          if (variance !== null) expect(Math.sqrt(variance)).toBeCloseTo(own.deviation!, 6)
        })
      }),
    )
  })
})
