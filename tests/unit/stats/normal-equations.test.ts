import { describe, expect, it } from 'vitest'
import { sandwich, solveNormalEquations } from '../../../src/stats/normal-equations.ts'

describe('least squares by the normal equations', () => {
  it('solve as many equations as there are unknowns, without residuals', () => {
    const { coefficients, residuals } = solveNormalEquations(
      [5, 11],
      [
        [1, 3],
        [2, 4],
      ],
    )!
    expect(coefficients.map((b) => Math.round(b * 1e9) / 1e9)).toEqual([1, 2])
    expect(residuals).toEqual([0, 0])
  })

  it('keep residuals that rounding does not leave', () => {
    const { residuals } = solveNormalEquations([1, 2, 6], [[1, 1, 1]])!
    expect(residuals.map((left) => Math.round(left * 1e9) / 1e9)).toEqual([-2, -1, 3])
  })

  it('have the inverse of the columns’ products, and a covariance of scores', () => {
    const { inverse } = solveNormalEquations([1, 2], [[3, 4]])!
    expect(inverse.get(0, 0)).toBeCloseTo(1 / 25, 12)
    expect(sandwich(inverse, [[3, 4]])[0]![0]).toBeCloseTo(1 / 25, 12)
  })

  it('have no solution without columns, of more than there are values, or of one that is zero', () => {
    expect(solveNormalEquations([1, 2], [])).toBeNull()
    expect(solveNormalEquations([1], [[1], [2]])).toBeNull()
    expect(
      solveNormalEquations(
        [1, 2, 4],
        [
          [1, 2, 3],
          [0, 0, 0],
        ],
      ),
    ).toBeNull()
    expect(
      solveNormalEquations(
        [1, 2, 4],
        [
          [1, 2, 3],
          [2, 4, 6],
        ],
      ),
    ).toBeNull()
  })
})
