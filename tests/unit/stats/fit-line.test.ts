import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLine } from '../../../src/stats/fit-line.ts'
import { leastSquares } from '../../../src/stats/least-squares.ts'
import { expectNear } from './expect-near.ts'
import { x, y } from './invented.ts'

describe('a line through pairs', () => {
  it('has at x the mean and interval of the intercept of a regression that starts there', () => {
    const line = fitLine(x, y)!
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (at) => {
        const moved = leastSquares(y, [x.map((value) => value - at)])!
        const [there] = moved.coefficients
        const { estimate, low, high } = line.at(at)
        expectNear(estimate, there!.estimate, 1e-6)
        expectNear(low, there!.low, 1e-6)
        expectNear(high, there!.high, 1e-6)
      }),
    )
  })

  it('has no width where the pairs lie on it', () => {
    const { slope, at } = fitLine([1, 2, 3, 4], [2, 4, 6, 8])!
    expectNear(slope.estimate, 2)
    const { low, high } = at(2.5)
    expectNear(low, 5)
    expectNear(high, 5)
  })

  it('cannot be told from two pairs, nor where x does not vary', () => {
    expect(fitLine([1, 2], [1, 2])).toBeNull()
    expect(fitLine([1, 1, 1], [1, 2, 3])).toBeNull()
  })
})
