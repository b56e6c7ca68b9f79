import { randomLcg, randomNormal } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { estimateMean, meanInterval } from '../../../src/stats/mean-estimate.ts'
import { measuredMean } from '../../../src/stats/measured-mean.ts'
import { sampleSummary } from '../../../src/stats/sample-summary.ts'
import { summarize } from '../../../src/stats/summarize.ts'
import { weightedMean } from '../../../src/stats/weighted-mean.ts'
import { expectNear } from './expect-near.ts'
import { A, D, w, y } from './invented.ts'

/** Student's sleep data (1908), as R ships it: extra hours under a drug. */
const DRUG_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]

describe('a group’s summary', () => {
  // R: t.test(sleep$extra[sleep$group == 1]): mean 0.75, 95 percent interval -0.5297804 to 2.0297804
  it('has the mean and interval that R’s t.test gives', () => {
    const { n, mean, low, high } = summarize(DRUG_1)
    expect(n).toBe(10)
    expect(mean).toBeCloseTo(0.75, 12)
    expect(low).toBeCloseTo(-0.5297804, 6)
    expect(high).toBeCloseTo(2.0297804, 6)
  })

  it('has no interval from one value and no mean from none', () => {
    expect(summarize([5])).toEqual({ n: 1, mean: 5, low: null, high: null })
    expect(summarize([])).toEqual({ n: 0, mean: null, low: null, high: null })
  })

  it('has an interval of no width where nothing varies', () => {
    expect(summarize([3, 3, 3])).toEqual({ n: 3, mean: 3, low: 3, high: 3 })
  })

  // R 4.2.2: sd(A) 1.46866071157; quantile(A) 79.80 80.40 81.45 82.65 84.00; t.test(A) 80.4096689184 82.8653310816
  it('has the spread and quartiles that R gives', () => {
    const summary = sampleSummary(A)
    expectNear(summary.deviation, 1.46866071157)
    expectNear(summary.low, 80.4096689184)
    expectNear(summary.high, 82.8653310816)
    expectNear(summary.least, 79.8)
    expectNear(summary.lowerQuartile, 80.4)
    expectNear(summary.median, 81.45)
    expectNear(summary.upperQuartile, 82.65)
    expectNear(summary.greatest, 84)
  })

  it('has no quartile without values, and no deviation from one', () => {
    expect(Object.values(sampleSummary([])).filter((value) => value !== null)).toEqual([0])
    expect(sampleSummary([4])).toMatchObject({ lowerQuartile: 4, median: 4, deviation: null })
  })
})

describe('a weighted mean', () => {
  // R, survey 4.1.1: svymean(~y, svydesign(ids = ~1, weights = ~w)): 77.46460992908, SE 0.63306820555;
  // confint(., df = 35): 76.1794131459 to 78.7498067123
  it('has the linearised error that R’s survey gives', () => {
    const estimate = weightedMean(y, w)
    expectNear(estimate.mean, 77.46460992908)
    expectNear(estimate.standardError, 0.63306820555)
    expectNear(meanInterval(estimate).low, 76.1794131459)
    expectNear(meanInterval(estimate).high, 78.7498067123)
  })

  it('is unknown without values, and its error from one', () => {
    expect(weightedMean([], [])).toEqual({ n: 0, mean: null, standardError: null })
    expect(weightedMean([7], [2])).toEqual({ n: 1, mean: 7, standardError: null })
    expect(meanInterval(weightedMean([7], [2]))).toEqual({ low: null, high: null })
  })

  it('has no error where nothing varies', () => {
    const values = [0.1, 0.1, 0.1]
    expect(weightedMean(values, [1, 0.3, 7])).toEqual({ n: 3, mean: 0.1, standardError: 0 })
  })

  it('is not made from a weight of nothing or weights for other values', () => {
    expect(() => weightedMean([1, 2], [1, 0])).toThrow(
      'Weights above zero expected, got 0 at index 1',
    )
    expect(() => weightedMean([1, 2], [1])).toThrow('got lengths 2, 1')
  })
})

describe('a mean of values measured with error', () => {
  const ERRORS = [0.9, 1.4, 0.6, 1.1, 1.8, 0.8, 0.9, 1.4]

  it('has the interval of the values alone, of which their own errors explain a part', () => {
    const measured = measuredMean(A, ERRORS)
    expectNear(measured.standardError, estimateMean(A).standardError!)
    // Σs² is 10.99, so the measurement error is √10.99 / 8.
    expectNear(measured.measurementError, Math.sqrt(10.99) / 8)
    expectNear(measured.samplingError! ** 2, 1.46866071157 ** 2 / 8 - 10.99 / 64, 1e-8)
  })

  it('is no surer than the values’ own errors where they happen to agree', () => {
    expectNear(measuredMean([5, 5, 5, 5], [2, 2, 2, 2]).standardError, 1)
    expect(measuredMean([5, 5, 5, 5], [2, 2, 2, 2]).samplingError).toBe(0)
  })

  it('is as unsure as one value where all errors are one', () => {
    const { measurementError } = measuredMean([1, 5, 9], [2, 2, 2], { sharedCorrelation: 1 })
    expectNear(measurementError, 2)
  })

  it('weighs errors as it weighs values', () => {
    const { measurementError } = measuredMean([1, 5], [0.5, 4], { weights: [3, 1] })
    expectNear(measurementError, Math.sqrt((0.75 * 0.5) ** 2 + (0.25 * 4) ** 2))
  })

  it('knows the measurement error of one value and nothing of none', () => {
    expect(measuredMean([70], [1.5])).toEqual({
      n: 1,
      mean: 70,
      standardError: null,
      samplingError: null,
      measurementError: 1.5,
    })
    expect(measuredMean([], []).measurementError).toBeNull()
  })

  it('takes no correlation beyond 0 to 1', () => {
    expect(() => measuredMean(D, D, { sharedCorrelation: 1.2 })).toThrow('0 to 1 expected, got 1.2')
  })

  // 2,000 simulated groups of 12 true values 75 ± 3, each measured ± 2 with errors correlated by 0.4: the standard
  // error of a nominal 95 % coverage over 2,000 is half a percentage point.
  it('covers the true mean in 95 of 100 groups, also where errors are shared', () => {
    const normal = randomNormal.source(randomLcg(7))(0, 1)
    let covered = 0
    for (let k = 0; k < 2000; k++) {
      const shared = Math.sqrt(0.4) * 2 * normal()
      const values = Array.from(
        { length: 12 },
        () => 75 + 3 * normal() + shared + Math.sqrt(0.6) * 2 * normal(),
      )
      const estimate = measuredMean(
        values,
        values.map(() => 2),
        { sharedCorrelation: 0.4 },
      )
      const { low, high } = meanInterval(estimate)
      if (low! <= 75 && high! >= 75) covered++
    }
    expect(covered / 2000).toBeGreaterThan(0.93)
    expect(covered / 2000).toBeLessThan(0.98)
  })
})
