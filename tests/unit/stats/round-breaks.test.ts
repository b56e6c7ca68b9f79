import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundBreaks } from '../../../src/stats/round-breaks.ts'

describe('round breaks for values that have none of their own', () => {
  it('hold most values between them, in equal round steps', () => {
    const values = Array.from({ length: 100 }, (_, i) => i / 5)
    expect(roundBreaks(values)).toEqual({
      breaks: [2.5, 5, 7.5, 10, 12.5, 15],
      step: 2.5,
      decimals: 1,
    })
  })

  it('are as fine or as coarse as the values, with the decimals that tell them apart', () => {
    const ones = Array.from({ length: 50 }, (_, i) => 0.0001 * i)
    expect(roundBreaks(ones)).toMatchObject({ step: 0.001, decimals: 4 })
    const thousands = Array.from({ length: 50 }, (_, i) => 3000 * i)
    expect(roundBreaks(thousands)).toMatchObject({ step: 25000, decimals: 0 })
  })

  it('lie around values that are all alike', () => {
    const { breaks } = roundBreaks([42, 42, 42])
    expect(breaks[0]).toBeLessThan(42)
    expect(breaks[5]).toBeGreaterThan(42)
    expect(roundBreaks([0]).breaks[0]).toBeLessThan(0)
  })

  it('lie above zero where no value is below it: a class below would be empty for good', () => {
    const counts = Array.from({ length: 100 }, (_, i) => (i / 10) ** 4)
    expect(roundBreaks(counts).breaks).toEqual([1000, 2000, 3000, 4000, 5000, 6000])
    const positive = fc.double({ min: 0, max: 1e9, noNaN: true, minExcluded: true })
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (values) => {
        expect(roundBreaks([0, ...values]).breaks[0]).toBeGreaterThan(0)
      }),
    )
  })

  it('always rise', () => {
    const value = fc
      .double({ min: -1e9, max: 1e9, noNaN: true })
      .map((of) => Number(of.toPrecision(6)))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { breaks, step } = roundBreaks(values)
        expect(step).toBeGreaterThan(0)
        const rises = breaks.every((at, i) => i === 0 || at > breaks[i - 1]!)
        const span = Math.max(...values.map(Math.abs))
        // Steps that a double cannot tell from their places are no classes.
        expect(rises || step < span * 1e-13).toBe(true)
      }),
    )
  })
})
