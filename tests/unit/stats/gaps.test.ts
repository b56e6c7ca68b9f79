import { mean, quantile } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { bootstrapGap, bootstrapInterval } from '../../../src/stats/bootstrap-interval.ts'
import { estimateMean } from '../../../src/stats/mean-estimate.ts'
import { meanGap } from '../../../src/stats/mean-gap.ts'
import { ratioOfMeans } from '../../../src/stats/ratio-of-means.ts'
import { weightedMean } from '../../../src/stats/weighted-mean.ts'
import { welchGap } from '../../../src/stats/welch-gap.ts'
import { expectNear } from './expect-near.ts'
import { A, D, g, w } from './invented.ts'

/** Student's sleep data (1908), as R ships it: extra hours under two drugs. */
const DRUG_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const DRUG_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

describe('the gap between two groups', () => {
  // R: t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, interval -3.3654832 to 0.2054832
  it('has the Welch interval that R’s t.test gives', () => {
    const gap = welchGap(DRUG_1, DRUG_2)!
    expect(gap.estimate).toBeCloseTo(-1.58, 12)
    expect(gap.low).toBeCloseTo(-3.3654832, 6)
    expect(gap.high).toBeCloseTo(0.2054832, 6)
  })

  // R 4.2.2: t.test(D, A): stderr 1.39262281809974, df 6.62175335474772, p 0.00145677929482, -10.60238154205386 to
  // -3.93928512461283
  it('has the error, degrees of freedom and p that R’s t.test gives', () => {
    const gap = welchGap(D, A)!
    expectNear(gap.standardError, 1.39262281809974)
    expectNear(gap.freedom, 6.62175335474772)
    expectNear(gap.p, 0.00145677929482)
    expectNear(gap.low, -10.60238154205386)
    expectNear(gap.high, -3.93928512461283)
  })

  it('turns round with its groups', () => {
    const [there, back] = [welchGap(DRUG_1, DRUG_2)!, welchGap(DRUG_2, DRUG_1)!]
    expect(back.estimate).toBeCloseTo(-there.estimate, 12)
    expect(back.low).toBeCloseTo(-there.high, 12)
  })

  it('cannot be told from fewer than two values in a group', () => {
    expect(welchGap([1], DRUG_2)).toBeNull()
    expect(welchGap(DRUG_1, [])).toBeNull()
  })

  it('is exact, and has no p, where neither group varies', () => {
    expect(welchGap([2, 2], [1, 1])).toMatchObject({ estimate: 1, low: 1, high: 1, p: null })
  })

  // R, survey 4.1.1: svymean by group: D 73.17460317460, SE 1.17237360404; A 81.585766423358, SE 0.621893812684
  it('is of weighted means where these are given', () => {
    const weightsOf = (group: number) => w.filter((_, i) => g[i] === group)
    const gap = meanGap(weightedMean(D, weightsOf(3)), weightedMean(A, weightsOf(0)))!
    expectNear(gap.estimate, 73.1746031746 - 81.585766423358)
    expectNear(gap.standardError, Math.hypot(1.17237360404, 0.621893812684))
  })
})

describe('the ratio of two groups’ means', () => {
  // R, metafor 3.8.1: escalc("ROM", …): yi -0.093280902458398, vi 0.000342382192818;
  // exp(yi ± qt(.975, f)·sqrt(vi)) with Satterthwaite's f: 0.871131625016 to 0.952562449081
  it('has the variance on the logarithm that R’s metafor gives', () => {
    const { ratio, low, high } = ratioOfMeans(estimateMean(D), estimateMean(A))!
    expectNear(ratio, Math.exp(-0.093280902458398))
    expectNear(low, 0.871131625016)
    expectNear(high, 0.952562449081)
  })

  it('is not told where a mean is not above zero or has no error', () => {
    expect(ratioOfMeans(estimateMean([-1, 1]), estimateMean(A))).toBeNull()
    const good = estimateMean([9, 10, 11])
    const without = [[-1, 1], [-3, -2, -1], [7], []].map(estimateMean)
    for (const other of without) {
      expect(ratioOfMeans(other, good)).toBeNull()
      expect(ratioOfMeans(good, other)).toBeNull()
    }
    expect(ratioOfMeans(estimateMean([3]), estimateMean(A))).toBeNull()
    expect(ratioOfMeans(estimateMean([]), estimateMean(A))).toBeNull()
  })
})

describe('a bootstrap interval', () => {
  // R 4.2.2: quantile(replicate(400000, mean(sample(D, 6, TRUE)) - mean(sample(A, 8, TRUE))), c(.025, .975)):
  // -9.75416667 to -4.77916667. The interval's ends move by about 0.08 from one 2,000 draws to the next.
  it('is near the one that R draws', () => {
    const { estimate, low, high, draws } = bootstrapGap(D, A)!
    expect(draws).toBe(2000)
    expectNear(estimate, mean(D)! - mean(A)!)
    expect(Math.abs(low - -9.754)).toBeLessThan(0.3)
    expect(Math.abs(high - -4.779)).toBeLessThan(0.3)
  })

  it('comes close to all samples there can be, counted out', () => {
    const values = [1, 4, 9, 16, 30]
    const sums = values.reduce((sums) => sums.flatMap((s) => values.map((v) => s + v)), [0])
    const interval = bootstrapInterval([values], ([sample]) => mean(sample!)!, { draws: 20_000 })!
    expect(sums).toHaveLength(5 ** 5)
    expect(interval.low).toBeCloseTo(quantile(sums, 0.025)! / 5, 0)
    expect(interval.high).toBeCloseTo(quantile(sums, 0.975)! / 5, 0)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(bootstrapGap(D, A, { seed: 5 })).toEqual(bootstrapGap(D, A, { seed: 5 }))
    expect(bootstrapGap(D, A, { seed: 5 })).not.toEqual(bootstrapGap(D, A, { seed: 6 }))
  })

  it('has no width where nothing varies, and needs two values', () => {
    expect(bootstrapGap([2, 2], [1, 1])).toMatchObject({ estimate: 1, low: 1, high: 1 })
    expect(bootstrapGap([2], [1, 1])).toBeNull()
  })
})
