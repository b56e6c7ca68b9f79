import { describe, expect, it } from 'vitest'
import { quarters } from '../../../src/stats/quartile-cuts.ts'

describe('quarters', () => {
  // R: quantile(1:10, c(1, 2, 3)/4) gives 3.25, 5.50, 7.75
  it('are cut at quartiles of type 7', () => {
    expect(quarters([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])!.cuts).toEqual([3.25, 5.5, 7.75])
  })

  it('hold a value on a cut in the quarter below it', () => {
    const { of, cuts } = quarters([1, 2, 3, 4, 5])!
    expect(cuts).toEqual([2, 3, 4])
    expect([1, 2, 2.5, 3, 3.5, 4, 4.5, 5].map(of)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('have a fourth where nothing lies above the third cut', () => {
    const { of, cuts } = quarters([1, 2, 4, 4, 4])!
    expect(cuts).toEqual([2, 4, 4])
    expect([1, 3, 4].map(of)).toEqual([1, 2, 4])
  })

  it('keep a value on its cut through the noise of binary fractions', () => {
    const values = [0.1, 0.1 + 0.2, 0.5]
    expect(quarters(values)!.cuts).toEqual([0.2, 0.3, 0.4])
    expect(quarters(values)!.of(0.3)).toBe(2)
  })

  it('are none without values', () => {
    expect(quarters([])).toBeNull()
  })
})
