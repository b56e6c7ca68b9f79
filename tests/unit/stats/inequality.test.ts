import { describe, expect, it } from 'vitest'
import { attributableFraction } from '../../../src/stats/attributable-fraction.ts'
import { concentrationIndex } from '../../../src/stats/concentration-index.ts'
import { slopeIndex } from '../../../src/stats/slope-index.ts'
import { weightedRidits } from '../../../src/stats/weighted-ridits.ts'
import { expectNear } from './expect-near.ts'
import { g, w, y } from './invented.ts'

/** D, the last group, is the worst placed and comes first. */
const ORDER = g.map((group) => -group)

describe('places in the population', () => {
  it('are the middle of each group’s part of it', () => {
    expect(weightedRidits([2, 1, 2, 3], [1, 2, 3, 4])).toEqual([0.4, 0.1, 0.4, 0.8])
    expect(weightedRidits([], [])).toEqual([])
  })
})

describe('the slope and relative index of inequality', () => {
  // R, sandwich 3.0.2: rid <- (weight before + half of one's own group's)/total; m <- lm(y ~ rid, weights = w); V <-
  // vcovHC(m, "HC3"); slope 9.94365189539, error 1.472082265621, coefci 6.95202079382 to 12.9352829970; (a + b)/a
  // 1.13716747170; exp(log(.) ± qt(.975, 34)·delta error): 1.09327708370 to 1.18281987062
  it('are those of R’s weighted regression', () => {
    const { slope, relative } = slopeIndex(y, ORDER, w)!
    expectNear(slope.estimate, 9.94365189539)
    expectNear(slope.standardError, 1.472082265621)
    expectNear(slope.low, 6.95202079382)
    expectNear(slope.high, 12.935282997)
    expectNear(relative!.ratio, 1.1371674717)
    expectNear(relative!.low, 1.0932770837)
    expectNear(relative!.high, 1.18281987062)
  })

  it('have no ratio where the line crosses zero', () => {
    const { slope, relative } = slopeIndex([0, 1, 2, 9], [1, 2, 3, 4], [1, 1, 1, 1])!
    expect(slope.estimate).toBeGreaterThan(0)
    expect(relative).toBeNull()
    const ofLine = (values: number[]) => slopeIndex(values, [1, 2, 3, 4], [1, 1, 1, 1])!.relative
    expect(ofLine([9, 2, 1, 0])).toBeNull()
    expect(ofLine([-9, -2, -1, -5])).toBeNull()
    expect(ofLine([4, 5, 5, 6])!.ratio).toBeGreaterThan(1)
  })

  it('are unknown of one group or two units', () => {
    expect(slopeIndex([1, 2, 3], [1, 1, 1], [1, 1, 1])).toBeNull()
    expect(slopeIndex([1, 2], [1, 2], [1, 1])).toBeNull()
    expect(slopeIndex([], [], [])).toBeNull()
  })
})

describe('the concentration index', () => {
  // R: 2*sum(w*(y - mu)*(rid - .5))/sum(w)/mu: 0.0197520818985; car 3.1.1:
  // deltaMethod(m, "2*s2*rid/(`(Intercept)` + rid/2)", vcov. = V): SE 0.00296801234133
  it('is twice the covariance over the mean, with the error that R’s car gives', () => {
    const index = concentrationIndex(y, ORDER, w)!
    expectNear(index.estimate, 0.0197520818985)
    expectNear(index.standardError, 0.00296801234133)
  })

  it('is unknown of one group or a mean that is not above zero', () => {
    expect(concentrationIndex([1, 2, 3], [1, 1, 1], [1, 1, 1])).toBeNull()
    expect(concentrationIndex([-1, -2, -4, -3], [1, 2, 3, 4], [1, 1, 1, 1])).toBeNull()
    expect(concentrationIndex([-2, 1, -1, 2], [1, 2, 3, 4], [1, 1, 1, 1])).toBeNull()
  })
})

describe('the population-attributable fraction', () => {
  const reference = g.map((group) => group === 0)

  // R, survey 4.1.1: svycontrast(svytotal(~yr + or + y + one, design), quote(log((yr/or)/(y/one)))): 0.0518336296806,
  // SE 0.0100510433417; exp(. ± 1.96 SE) - 1: 0.053200506632, 0.0326558169052 to 0.0741539330057; difference of the
  // means 4.12115649428
  it('has the linearised interval that R’s survey gives', () => {
    const { risk, fraction, low, high } = attributableFraction(y, w, reference)!
    expectNear(risk, 4.12115649428)
    expectNear(fraction, 0.053200506632)
    expectNear(low, 0.0326558169052)
    expectNear(high, 0.0741539330057)
  })

  it('is nothing where all are the reference group', () => {
    expect(
      attributableFraction(
        y,
        w,
        y.map(() => true),
      ),
    ).toMatchObject({ risk: 0, fraction: 0 })
  })

  it('has no interval from one reference unit, and is unknown without any', () => {
    const one = attributableFraction([2, 4], [1, 1], [true, false])!
    expect(one).toMatchObject({ risk: -1, low: null, high: null })
    expectNear(one.fraction, -1 / 3)
    expect(attributableFraction([2, 4], [1, 1], [false, false])).toBeNull()
    expect(attributableFraction([0, 0], [1, 1], [true, false])).toBeNull()
    expect(attributableFraction([], [], [])).toBeNull()
  })

  it('is unknown where either mean is not above zero', () => {
    const of = (values: number[]) => attributableFraction(values, [1, 1], [true, false])
    expect(of([1, -5])).toBeNull()
    expect(of([2, -2])).toBeNull()
    expect(of([0, 4])).toBeNull()
    expect(of([-1, 4])).toBeNull()
  })

  it('has an interval from two reference units, unless it goes beyond all numbers', () => {
    const two = attributableFraction([2, 3, 4], [1, 1, 1], [true, true, false])!
    expect(two.low).toBeLessThan(two.fraction)
    expect(two.high).toBeGreaterThan(two.fraction)
    const wild = attributableFraction([1e9, 1 - 1e9, 1], [1, 1, 1], [true, true, false])!
    expect(wild).toMatchObject({ low: null, high: null })
    expectNear(wild.fraction, -0.25)
  })
})
