import { leastSquares } from './least-squares.ts'
import { tMargin, type TEstimate } from './t-estimate.ts'

/** A straight line through pairs. */
export interface FitLine {
  n: number
  /** In y's unit for one of x. */
  slope: TEstimate
  /** What the line expects at x, with the 95 % interval of that mean. */
  at(x: number): { estimate: number; low: number; high: number }
}

/**
 * The line of least squares y = β₀ + β₁x, and at each x the interval of its mean, ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), with HC3's
 * covariance V, which allows for unequal variance (Weisberg 2014, Applied Linear Regression, §2.7; MacKinnon & White 1985). Null as
 * `leastSquares`: below three pairs, or where x does not vary.
 * @throws RangeError where the arrays differ in length.
 */
export function fitLine(x: readonly number[], y: readonly number[]): FitLine | null {
  const fit = leastSquares(y, [x])
  if (!fit) return null
  const [intercept, slope] = fit.coefficients as [TEstimate, TEstimate]
  const [[v00, v01], [, v11]] = fit.covariance as [[number, number], [number, number]]
  return {
    n: fit.n,
    slope,
    at(x) {
      const estimate = intercept.estimate + slope.estimate * x
      const error = Math.sqrt(Math.max(0, v00 + 2 * x * v01 + x ** 2 * v11))
      const margin = tMargin(error, fit.freedom)
      return { estimate, low: estimate - margin, high: estimate + margin }
    },
  }
}
