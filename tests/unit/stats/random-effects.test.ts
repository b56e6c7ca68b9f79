import { describe, expect, it } from 'vitest'
import { randomEffects } from '../../../src/stats/random-effects.ts'
import { expectNear } from './expect-near.ts'

const ESTIMATES = [-4.1, -2.2, -6.3, -0.8, -3.5, 1.2, -5.0, -2.9]
const ERRORS = [1.2, 0.9, 1.6, 0.7, 1.1, 1.9, 0.8, 1.4]

describe('the random-effects summary', () => {
  // R, metafor 3.8.1: rma(yi, sei = si, method = "DL"): b -3.007124639190528, se 0.758502700217645, ci
  // -4.493762613793493 to -1.520486664587563, tau2 3.197899124394867, I2 74.025237344762715 %, QE 26.949235659670574,
  // QEp 0.000340364508152; b ± qt(.975, 6)·sqrt(tau2 + se^2): -7.76020003203 to 1.74595075365
  it('is what R’s metafor gives', () => {
    const summary = randomEffects(ESTIMATES, ERRORS)!
    expect(summary.k).toBe(8)
    expectNear(summary.mean, -3.007124639190528)
    expectNear(summary.standardError, 0.758502700217645)
    expectNear(summary.low, -4.493762613793493)
    expectNear(summary.high, -1.520486664587563)
    expectNear(summary.tauSquared, 3.197899124394867)
    expectNear(summary.iSquared, 0.74025237344762715)
    expectNear(summary.q, 26.949235659670574)
    expectNear(summary.qP, 0.000340364508152)
    expectNear(summary.predictionLow, -7.76020003203)
    expectNear(summary.predictionHigh, 1.74595075365)
  })

  // R: rma(yi = c(1, 1.1, .9, 1.05), sei = c(.5, .4, .6, .5), method = "DL"): b 1.032137030995, se 0.242337717517,
  // tau2 0, I2 0, QE 0.08269168, QEp 0.993830311254
  it('has no variance between effects that hardly differ', () => {
    const summary = randomEffects([1, 1.1, 0.9, 1.05], [0.5, 0.4, 0.6, 0.5])!
    expect(summary).toMatchObject({ tauSquared: 0, iSquared: 0 })
    expectNear(summary.mean, 1.032137030995)
    expectNear(summary.standardError, 0.242337717517)
    expectNear(summary.qP, 0.993830311254)
  })

  it('is one estimate by itself, and predicts from three', () => {
    const nothing = { tauSquared: null, iSquared: null, q: null, qP: null, predictionLow: null }
    expect(randomEffects([2], [0.5])).toMatchObject({
      k: 1,
      mean: 2,
      standardError: 0.5,
      ...nothing,
    })
    const two = randomEffects([2, 2], [0.5, 0.5])!
    expect(two).toMatchObject({ tauSquared: 0, iSquared: 0, q: 0, qP: 1, predictionLow: null })
    expect(randomEffects([2, 3, 1], [0.5, 0.5, 0.5])!.predictionLow).toBeTypeOf('number')
  })

  it('is unknown of nothing, or of an estimate that claims to have no error', () => {
    expect(randomEffects([], [])).toBeNull()
    expect(randomEffects([1, 2], [0, 1])).toBeNull()
  })
})
