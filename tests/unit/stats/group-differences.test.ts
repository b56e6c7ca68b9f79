import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../src/stats/benjamini-hochberg.ts'
import { cliffsDelta, cohensD, hedgesG } from '../../../src/stats/effect-size.ts'
import { gamesHowell } from '../../../src/stats/games-howell.ts'
import { kruskalWallis } from '../../../src/stats/kruskal-wallis.ts'
import { oneWayF } from '../../../src/stats/one-way-f.ts'
import { chiSquaredTail, fTail } from '../../../src/stats/tail-probability.ts'
import { welchAnova } from '../../../src/stats/welch-anova.ts'
import { expectNear } from './expect-near.ts'
import { A, B, C, D } from './invented.ts'

const GROUPS = [A, B, C, D]

describe('differences among groups', () => {
  // R 4.2.2: summary(aov(y ~ g)): F 19.0863, 3 and 32, p 2.7992e-07; sums of squares 229.482472222 and 128.249750000
  it('have the F and η² that R’s aov gives', () => {
    const test = oneWayF(GROUPS)!
    expect([test.freedom1, test.freedom2]).toEqual([3, 32])
    expectNear(test.f, 229.482472222 / 3 / (128.24975 / 32))
    expectNear(test.p, 2.7992e-7, 1e-4)
    expectNear(test.etaSquared, 0.641492317345)
  })

  // R 4.2.2: oneway.test(y ~ g): F 17.9135243201, 3 and 14.5440657987, p 3.76247021636e-05
  it('have the Welch F that R’s oneway.test gives', () => {
    const test = welchAnova(GROUPS)!
    expectNear(test.f, 17.9135243201)
    expectNear(test.freedom2, 14.5440657987)
    expectNear(test.p, 3.76247021636e-5)
    expectNear(test.etaSquared, 0.641492317345)
  })

  // R 4.2.2: kruskal.test(y ~ g): 24.0669169137, p 2.41891653696e-05; effectsize 0.8.3: rank_epsilon_squared
  // 0.687626197534
  it('have the H, corrected for ties, that R’s kruskal.test gives', () => {
    const test = kruskalWallis(GROUPS)!
    expectNear(test.h, 24.0669169137)
    expectNear(test.p, 2.41891653696e-5)
    expectNear(test.epsilonSquared, 0.687626197534)
  })

  it('are unknown of one group, of an empty one, or where nothing varies', () => {
    for (const test of [oneWayF, welchAnova, kruskalWallis]) {
      expect(test([])).toBeNull()
      expect(test([A])).toBeNull()
      expect(test([A, []])).toBeNull()
      expect(
        test([
          [0.1, 0.1, 0.1],
          [0.1, 0.1],
        ]),
      ).toBeNull()
    }
  })

  it('are unknown to Welch where one group does not vary', () => {
    expect(welchAnova([A, [80, 80, 80]])).toBeNull()
    expect(welchAnova([A, [80]])).toBeNull()
  })
})

// R 4.2.2: pf(393.7, 3, 11693, lower.tail = FALSE); pchisq(1074.2, 3, lower.tail = FALSE)
describe('the tail of a distribution', () => {
  it('keeps its digits far out', () => {
    expectNear(fTail(393.7, 3, 11693), 1.22157282018e-243, 1e-6)
    expectNear(chiSquaredTail(1074.2, 3), 1.4398595723e-232)
    expect(fTail(0, 3, 10)).toBe(1)
  })
})

describe('the comparison of all pairs', () => {
  // R, rstatix 0.7.2: games_howell_test(d, y ~ g, detailed = TRUE), whose difference is second − first and se ours /
  // √2; p in full by ptukey(|t|·√2, 4, df, lower.tail = FALSE)
  it.each([
    [0, 0, 1, 2.6075, 14.28683499467, 0.6788994217, 4.5361005783, 0.00718962576714],
    [1, 0, 2, 5.32083333333, 17.88284254591, 3.0770934154, 7.5645732513, 1.56198971596e-5],
    [2, 0, 3, 7.27083333333, 6.62175335475, 2.5901243575, 11.9515423092, 0.00603604443729],
    [3, 1, 2, 2.71333333333, 18.80445451015, 0.6590587309, 4.7676079358, 0.00739140173749],
    [4, 1, 3, 4.66333333333, 6.05302117045, -0.022800852968, 9.3494675196, 0.0509860062692],
    [5, 2, 3, 1.95, 7.23439958033, -2.7253109617, 6.6253109617, 0.552702712223],
  ])('gives pair %i as R’s rstatix does', (k, first, second, estimate, freedom, low, high, p) => {
    const pair = gamesHowell(GROUPS)[k]!
    expect([pair.first, pair.second]).toEqual([first, second])
    expectNear(pair.estimate, estimate)
    expectNear(pair.freedom, freedom)
    expectNear(pair.low, low, 1e-8)
    expectNear(pair.high, high, 1e-8)
    expectNear(pair.p, p, 1e-6)
  })

  it('leaves out pairs of which one group has no spread to go by', () => {
    const pairs = gamesHowell([A, [80], B, []])
    expect(pairs.map((pair) => pair && [pair.first, pair.second])).toEqual([
      null,
      [0, 2],
      null,
      null,
      null,
      null,
    ])
    expect(
      gamesHowell([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual([null])
    expect(gamesHowell([A])).toEqual([])
  })
})

describe('the size of an effect', () => {
  // R, effectsize 0.8.3: cohens_d(B, C) 1.52809093637
  it('is Cohen’s d as R’s effectsize gives it', () => {
    expectNear(cohensD(B, C), 1.52809093637)
  })

  // R, metafor 3.8.1: escalc("SMD", …): 1.469938723302, interval 0.524999040906 to 2.414878405697
  it('is Hedges’ g as R’s metafor gives it', () => {
    const { estimate, low, high } = hedgesG(B, C)!
    expectNear(estimate, 1.469938723302)
    expectNear(low, 0.524999040906)
    expectNear(high, 2.414878405697)
  })

  // R, effectsize 0.8.3: rank_biserial(B, C): 0.758333333333, 0.459656534534 to 0.902898171926
  it('is Cliff’s δ as R’s effectsize gives it', () => {
    const { estimate, low, high } = cliffsDelta(B, C)!
    expectNear(estimate, 0.758333333333)
    expectNear(low, 0.459656534534)
    expectNear(high, 0.902898171926)
  })

  it('is unknown without spread, and δ without values', () => {
    expect(cohensD([1, 1], [2, 2])).toBeNull()
    expectNear(cohensD([1, 3], [2, 4]), -1 / Math.sqrt(2))
    expect(hedgesG([1], [2, 3])).toBeNull()
    expect(cliffsDelta([], [1])).toBeNull()
    expect(cliffsDelta([3], [1, 2])).toEqual({ estimate: 1, low: null, high: null })
  })
})

describe('many tests at once', () => {
  // R 4.2.2: p.adjust(c(.01, .04, .03, .005, .5, .04), "BH"): 0.030 0.048 0.048 0.030 0.500 0.048
  it('are adjusted as R’s p.adjust does, those not made left aside', () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, null, 0.03, 0.005, 0.5, 0.04])
    expect(adjusted[2]).toBeNull()
    const expected = [0.03, 0.048, 0.048, 0.03, 0.5, 0.048]
    adjusted.filter((p) => p !== null).forEach((p, i) => expectNear(p, expected[i]!))
    expect(benjaminiHochberg([])).toEqual([])
  })
})
