import { sum } from 'd3-array'
import type { Matrix } from 'ml-matrix'
import { sandwich, solveNormalEquations } from './normal-equations.ts'
import { requireSameLength, requireWeights } from './require-inputs.ts'
import { tEstimate, type TEstimate } from './t-estimate.ts'

/**
 * A fitted linear model. Coefficients and the covariance's rows stand in one order: the intercept, then the
 * regressors.
 */
export interface LeastSquares {
  n: number
  /** n − number of coefficients. */
  freedom: number
  coefficients: TEstimate[]
  covariance: number[][]
  /** y − fitted, in the order of y. */
  residuals: number[]
  /** Part of the (weighted) variance of y about its mean that is fitted; null where y does not vary. */
  rSquared: number | null
}

/**
 * y = β₀ + β₁x₁ + … by least squares, weighted where weights are given, with HC3 errors, which allow for unequal
 * variance: the covariance (XᵀX)⁻¹·Xᵀ·diag(eᵢ²/(1 − hᵢ)²)·X·(XᵀX)⁻¹ with leverage hᵢ (MacKinnon & White 1985, J.
 * Econometrics 29, 305–325; Long & Ervin 2000, Am Stat 54, 217–224), and Student's t with n − p degrees of freedom.
 * `regressors` are columns. Null where n ≤ p, where the regressors are linearly dependent (a constant one is), or
 * where one observation alone settles a coefficient (leverage 1: no HC3).
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function leastSquares(
  y: readonly number[],
  regressors: readonly (readonly number[])[],
  weights: readonly number[] = y.map(() => 1),
): LeastSquares | null {
  requireSameLength(y, weights, ...regressors)
  requireWeights(weights)
  const n = y.length
  const freedom = n - regressors.length - 1
  if (freedom < 1) return null
  const scale = weights.map(Math.sqrt)
  const scaled = (column: readonly number[]) => column.map((value, i) => scale[i]! * value)
  const columns = [scale, ...regressors.map(scaled)]
  const solution = solveNormalEquations(scaled(y), columns)
  if (!solution) return null
  const { residuals, inverse } = solution
  const free = leverages(columns, inverse).map((h) => 1 - h)
  if (free.some((part) => part < 1e-10)) return null
  const scores = columns.map((column) => column.map((v, i) => (v * residuals[i]!) / free[i]!))
  const covariance = sandwich(inverse, scores)
  return {
    n,
    freedom,
    coefficients: solution.coefficients.map((b, k) =>
      tEstimate(b, Math.sqrt(covariance[k]![k]!), freedom),
    ),
    covariance,
    residuals: residuals.map((e, i) => e / scale[i]!),
    rSquared: explained(
      y,
      weights,
      sum(residuals, (e) => e ** 2),
    ),
  }
}

/** How much each observation settles its own fitted value, 0–1: xᵢᵀ·(XᵀX)⁻¹·xᵢ. */
function leverages(columns: readonly (readonly number[])[], inverse: Matrix): number[] {
  const rows = inverse.to2DArray()
  return columns[0]!.map((_, i) => {
    let leverage = 0
    for (let j = 0; j < rows.length; j++)
      for (let k = 0; k < rows.length; k++)
        leverage += columns[j]![i]! * rows[j]![k]! * columns[k]![i]!
    return leverage
  })
}

function explained(y: readonly number[], weights: readonly number[], left: number): number | null {
  if (y.every((value) => value === y[0])) return null
  const mean = sum(y, (value, i) => weights[i]! * value) / sum(weights)
  return 1 - left / sum(y, (value, i) => weights[i]! * (value - mean) ** 2)
}
