import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributableFraction } from '../../../src/stats/attributable-fraction.ts'
import { benjaminiHochberg } from '../../../src/stats/benjamini-hochberg.ts'
import { concentrationIndex } from '../../../src/stats/concentration-index.ts'
import { pearson, spearman } from '../../../src/stats/correlation.ts'
import { cliffsDelta, hedgesG } from '../../../src/stats/effect-size.ts'
import { fixedEffects } from '../../../src/stats/fixed-effects.ts'
import { gamesHowell } from '../../../src/stats/games-howell.ts'
import { kruskalWallis } from '../../../src/stats/kruskal-wallis.ts'
import { leastSquares } from '../../../src/stats/least-squares.ts'
import { estimateMean, meanInterval } from '../../../src/stats/mean-estimate.ts'
import { measuredMean } from '../../../src/stats/measured-mean.ts'
import { moransI } from '../../../src/stats/morans-i.ts'
import { oneWayF } from '../../../src/stats/one-way-f.ts'
import { randomEffects } from '../../../src/stats/random-effects.ts'
import { ratioOfMeans } from '../../../src/stats/ratio-of-means.ts'
import { sampleSummary } from '../../../src/stats/sample-summary.ts'
import { slopeIndex } from '../../../src/stats/slope-index.ts'
import { weightedMean } from '../../../src/stats/weighted-mean.ts'
import { weightedRidits } from '../../../src/stats/weighted-ridits.ts'
import { welchAnova } from '../../../src/stats/welch-anova.ts'
import { welchGap } from '../../../src/stats/welch-gap.ts'

/** Values in eighths: shifting and scaling them by whole numbers rounds nothing away. */
const value = fc.integer({ min: -800, max: 800 }).map((eighths) => eighths / 8)
const positive = fc.integer({ min: 1, max: 800 }).map((eighths) => eighths / 8)
const samples = fc.array(value, { maxLength: 12 })
const groups = fc.array(samples, { maxLength: 5 })
const rows = fc.array(fc.tuple(value, value, positive, fc.nat({ max: 3 })), { maxLength: 15 })

/** Every number of a result, however deep. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result]
  if (typeof result !== 'object' || result === null) return []
  return Object.values(result).flatMap(numbersIn)
}

describe('whatever the input', () => {
  it('samples give numbers or null, never NaN or infinity', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const results = [
          sampleSummary(a),
          meanInterval(estimateMean(a)),
          welchGap(a, b),
          ratioOfMeans(estimateMean(a), estimateMean(b)),
          hedgesG(a, b),
          cliffsDelta(a, b),
        ]
        expect(numbersIn(results).filter((number) => !Number.isFinite(number))).toEqual([])
      }),
    )
  })

  it('groups give numbers or null', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const results = [oneWayF(some), welchAnova(some), kruskalWallis(some), gamesHowell(some)]
        expect(numbersIn(results).filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('rows of numbers give numbers or null', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [x, y, w, g] = [0, 1, 2, 3].map((k) => all.map((row) => row[k]!)) as [
          number[],
          number[],
          number[],
          number[],
        ]
        const ring = all.map((_, i) => (all.length > 1 ? [(i + 1) % all.length] : []))
        const results = [
          pearson(x, y),
          spearman(x, y),
          weightedMean(y, w),
          measuredMean(y, w),
          leastSquares(y, [x], w),
          fixedEffects(y, [x], g),
          slopeIndex(y, g, w),
          concentrationIndex(y, g, w),
          attributableFraction(
            y,
            w,
            g.map((group) => group === 0),
          ),
          randomEffects(y, w),
          moransI(y, ring, { permutations: 19 }),
        ]
        expect(numbersIn(results).filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

const spread = fc
  .array(value, { minLength: 3, maxLength: 12 })
  .filter((values) => new Set(values).size > 1)
const scale = fc.integer({ min: 1, max: 9 })

describe('laws', () => {
  it('a gap does not see a common shift, and grows with the unit', () => {
    fc.assert(
      fc.property(spread, spread, value, scale, (a, b, shift, times) => {
        const moved = (values: number[]) => values.map((v) => times * v + shift)
        const [before, after] = [welchGap(a, b)!, welchGap(moved(a), moved(b))!]
        expect(after.low).toBeCloseTo(times * before.low, 6)
        expect(after.high).toBeCloseTo(times * before.high, 6)
        expect(after.p).toBeCloseTo(before.p!, 6)
      }),
    )
  })

  it('order does not matter to a summary, a correlation or H', () => {
    fc.assert(
      fc.property(spread, spread, (a, b) => {
        const turned = (values: number[]) => [...values].reverse()
        expect(sampleSummary(turned(a)).high).toBeCloseTo(sampleSummary(a).high!, 8)
        const n = Math.min(a.length, b.length)
        const [x, y] = [a.slice(0, n), b.slice(0, n)]
        const [there, back] = [pearson(x, y).r, pearson(turned(x), turned(y)).r]
        expect(back ?? 2).toBeCloseTo(there ?? 2, 10)
        expect(kruskalWallis([turned(a), b])!.h).toBeCloseTo(kruskalWallis([b, a])!.h, 8)
      }),
    )
  })

  it('equal weights are no weights', () => {
    fc.assert(
      fc.property(spread, positive, (values, weight) => {
        const [weighted, plain] = [
          weightedMean(
            values,
            values.map(() => weight),
          ),
          estimateMean(values),
        ]
        expect(weighted.mean).toBeCloseTo(plain.mean!, 10)
        expect(weighted.standardError).toBeCloseTo(plain.standardError!, 10)
        const order = values.map((_, i) => i)
        const fit = leastSquares(
          values,
          [order],
          values.map(() => weight),
        )!
        const unweighted = leastSquares(values, [order])!
        expect(fit.coefficients[1]!.estimate).toBeCloseTo(unweighted.coefficients[1]!.estimate, 8)
        expect(fit.coefficients[1]!.standardError).toBeCloseTo(
          unweighted.coefficients[1]!.standardError,
          8,
        )
      }),
    )
  })

  it('measurement error never makes a mean surer', () => {
    fc.assert(
      fc.property(spread, positive, fc.integer({ min: 0, max: 10 }), (values, error, tenths) => {
        const errors = values.map(() => error)
        const { standardError, samplingError, measurementError } = measuredMean(values, errors, {
          sharedCorrelation: tenths / 10,
        })
        expect(standardError).toBeGreaterThanOrEqual(
          estimateMean(values).standardError! * (1 - 1e-12),
        )
        expect(standardError).toBeCloseTo(Math.hypot(samplingError!, measurementError!), 10)
      }),
    )
  })

  it('Spearman’s sees order only', () => {
    fc.assert(
      fc.property(spread, (values) => {
        const cubes = values.map((v) => v ** 3)
        expect(spearman(values, cubes).r).toBeCloseTo(1, 12)
      }),
    )
  })

  it('two groups of one spread have one F, whoever asks', () => {
    fc.assert(
      fc.property(spread, value, (values, shift) => {
        const groups = [values, values.map((v) => v + shift)]
        expect(welchAnova(groups)!.f).toBeCloseTo(oneWayF(groups)!.f, 6)
        const gap = welchGap(groups[0]!, groups[1]!)!
        expect(welchAnova(groups)!.p).toBeCloseTo(gap.p!, 8)
        const [pair] = gamesHowell(groups)
        expect(pair!.p).toBeCloseTo(gap.p!, 4)
        expect(pair!.low).toBeCloseTo(gap.low, 2)
      }),
      { numRuns: 30 },
    )
  })

  it('a fixed effect takes away whatever is the same for a whole group', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 3 }), (levels) => {
        const group = [0, 0, 0, 1, 1, 1, 2, 2, 2]
        const x = [1, 2, 4, 3, 5, 4, 9, 7, 8]
        const y = [2, 4, 5, 1, 6, 2, 8, 7, 9]
        const lifted = y.map((v, i) => v + levels[group[i]!]!)
        const [plain, raised] = [fixedEffects(y, [x], group)!, fixedEffects(lifted, [x], group)!]
        expect(raised.coefficients[0]!.estimate).toBeCloseTo(plain.coefficients[0]!.estimate, 10)
        expect(raised.coefficients[0]!.low).toBeCloseTo(plain.coefficients[0]!.low, 8)
      }),
    )
  })

  it('adjusted p values keep their order and never fall', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
        const adjusted = benjaminiHochberg(ps) as number[]
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          ps.forEach((other, j) => {
            if (p <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!)
          })
        })
      }),
    )
  })

  it('a summary of studies lies among them, with I² from 0 to 1', () => {
    const studies = fc.array(fc.tuple(value, positive), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(studies, (pairs) => {
        const estimates = pairs.map(([estimate]) => estimate)
        const summary = randomEffects(
          estimates,
          pairs.map(([, error]) => error),
        )!
        expect(summary.mean).toBeGreaterThanOrEqual(Math.min(...estimates) - 1e-9)
        expect(summary.mean).toBeLessThanOrEqual(Math.max(...estimates) + 1e-9)
        expect(summary.iSquared).toBeGreaterThanOrEqual(0)
        expect(summary.iSquared).toBeLessThanOrEqual(1)
        expect(summary.predictionLow).toBeLessThanOrEqual(summary.low)
        expect(summary.predictionHigh).toBeGreaterThanOrEqual(summary.high)
      }),
    )
  })

  it('places in a population have the middle as their mean', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, positive), { minLength: 1 }), (units) => {
        const weights = units.map(([, weight]) => weight)
        const places = weightedRidits(
          units.map(([order]) => order),
          weights,
        )
        expect(weightedMean(places, weights).mean).toBeCloseTo(0.5, 10)
      }),
    )
  })

  it('inequality turns round with the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, value, positive), { minLength: 5 }), (units) => {
        const [y, order, w] = [0, 1, 2].map((k) => units.map((unit) => unit[k]!)) as [
          number[],
          number[],
          number[],
        ]
        const there = slopeIndex(y, order, w)
        const back = slopeIndex(
          y,
          order.map((v) => -v),
          w,
        )
        if (there === null) return expect(back).toBeNull()
        expect(back!.slope.estimate).toBeCloseTo(-there.slope.estimate, 6)
        expect(back!.slope.standardError).toBeCloseTo(there.slope.standardError, 6)
        if (there.relative) expect(back!.relative!.ratio).toBeCloseTo(1 / there.relative.ratio, 6)
      }),
    )
  })
})
