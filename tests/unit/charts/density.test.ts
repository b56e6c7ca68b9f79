import { describe, expect, it } from 'vitest'
import { density } from '../../../src/charts/density.ts'

describe('density', () => {
  it('runs over the range of the values and is 1 at its top', () => {
    const curve = density([70, 74, 75, 75, 76, 80], 101)
    expect(curve[0]!.value).toBe(70)
    expect(curve.at(-1)!.value).toBeCloseTo(80)
    const top = curve.reduce((best, point) => (point.height > best.height ? point : best))
    expect(top.height).toBe(1)
    expect(top.value).toBeCloseTo(75, 0)
  })

  it('is symmetric for symmetric values', () => {
    const curve = density([1, 2, 3, 4, 5], 11)
    expect(curve[2]!.height).toBeCloseTo(curve[8]!.height)
  })

  it('draws nothing where there is no spread', () => {
    expect(density([])).toEqual([])
    expect(density([3, 3, 3])).toEqual([])
  })
})
