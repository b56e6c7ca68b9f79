import { describe, expect, it } from 'vitest'
import { cityStatistics } from '../../../src/figure/city-statistics.ts'
import { WORST_AND_BEST } from '../../../src/figure/pair.ts'
import { Z95 } from '../../../src/stats/z95.ts'
import { INVENTED_CITY, statisticTract } from '../../fixtures/statistic-tracts.ts'
import { expectNear } from '../stats/expect-near.ts'

const city = cityStatistics(INVENTED_CITY, WORST_AND_BEST)
const groupOf = (found: typeof city, grade: string | null) =>
  found.groups.find((group) => group.grade === grade)!

describe('the statistics of a city', () => {
  // The calls of R stand beside the tests of src/stats, which have the same samples.
  it('are those that R gives of the same tracts', () => {
    expectNear(city.gap.gap!.low, -10.60238154205386)
    expectNear(city.gap.gap!.high, -3.93928512461283)
    expectNear(city.gap.ratio!.low, 0.871131625016)
    expectNear(city.difference.anova!.etaSquared, 0.641492317345)
    expectNear(city.difference.kruskal!.epsilonSquared, 0.687626197534)
    expectNear(groupOf(city, 'D').personMean, 73.1746031746)
  })

  // R's line runs from the worst placed to the best: slope 9.94365189539, ratio 1.13716747170.
  it('take the worse-graded end minus, or over, the better-graded one', () => {
    expectNear(city.inequality.slope!.slope.estimate, -9.94365189539)
    expectNear(city.inequality.slope!.relative!.ratio, 1 / 1.1371674717)
    expectNear(city.inequality.concentration!.estimate, -0.0197520818985)
    expect(city.inequality.difference!.estimate).toBeLessThan(0)
    const [first] = city.difference.pairs
    expect(first).toMatchObject({ grade: 'D', reference: 'C' })
    expect(first!.difference!.estimate).toBeLessThan(0)
  })

  it('measure what all would differ if they were as the best-graded are', () => {
    const tracts = [80, 80, 70, 70].map((estimate, i) =>
      statisticTract({ grade: i < 2 ? 'A' : 'D', estimate }),
    )
    const { attributable } = cityStatistics(tracts, WORST_AND_BEST).inequality
    expect(attributable!.risk).toBeCloseTo(5, 12)
    expect(attributable!.fraction).toBeCloseTo(80 / 75 - 1, 12)
  })

  it('leave tracts without residents out of what is about persons, and count them', () => {
    const empty = statisticTract({ estimate: 20, population: 0 })
    const unknown = statisticTract({ estimate: 20, population: null })
    const more = cityStatistics([...INVENTED_CITY, empty, unknown], WORST_AND_BEST)
    expect(groupOf(more, 'D')).toMatchObject({ n: 8, unpeopled: 2 })
    expect(groupOf(more, 'D').personMean).toBe(groupOf(city, 'D').personMean)
    expect(more.inequality).toMatchObject({ n: 36, left: 2 })
    expect(more.inequality.slope).toEqual(city.inequality.slope)
  })

  it('put tracts without an estimate nowhere, and those without a grade by themselves', () => {
    const more = cityStatistics(
      [
        ...INVENTED_CITY,
        statisticTract({ estimate: null }),
        statisticTract({ grade: null, isCompared: false, score: 2 }),
      ],
      WORST_AND_BEST,
    )
    expect(more.groups.map(({ n }) => n)).toEqual([8, 10, 12, 6, 1])
    expect(more.association.pearson.n).toBe(36)
    expect(more.gap).toEqual(city.gap)
  })

  it('tell how much of a mean’s uncertainty is the tracts’ own error', () => {
    // Two tracts 2 apart: variance of the mean 1; each measured with error 1: ½ of it.
    const pair = [74, 76].map((estimate) =>
      statisticTract({ estimate, low: estimate - Z95, high: estimate + Z95 }),
    )
    const part = (tracts: typeof pair) =>
      groupOf(cityStatistics(tracts, WORST_AND_BEST), 'D').measurementPart
    expect(part(pair)).toBeCloseTo(0.5, 12)
    expect(part([...pair, statisticTract()])).toBeNull()
    expect(part(pair.slice(1))).toBeNull()
  })

  it('leave a group of one out of the tests of all groups, and name it', () => {
    const few = INVENTED_CITY.filter(({ grade }) => grade !== 'A')
    const found = cityStatistics([...few, statisticTract({ grade: 'A' })], WORST_AND_BEST)
    expect(found.difference).toMatchObject({ grades: ['B', 'C', 'D'], left: ['A'] })
    expect(found.difference.pairs).toHaveLength(3)
    expect(found.gap).toMatchObject({ gap: null, bootstrap: null, hedges: null, ratio: null })
  })

  it('are nothing of no tracts', () => {
    const nothing = cityStatistics([], WORST_AND_BEST)
    expect(nothing.groups.every(({ n, mean }) => n === 0 && mean === null)).toBe(true)
    expect(nothing.inequality).toMatchObject({ n: 0, difference: null, slope: null })
    expect(nothing.association.slope).toBeNull()
  })
})
