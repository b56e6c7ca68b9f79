import cdf from '@stdlib/stats-base-dists-t-cdf'
import quantile from '@stdlib/stats-base-dists-t-quantile'

/** An estimate with its 95 % interval and the two-sided p of the hypothesis that it is zero, by Student's t. */
export interface TEstimate {
  estimate: number
  standardError: number
  /** Degrees of freedom; null where the standard error is zero. */
  freedom: number | null
  low: number
  high: number
  /** Null where the standard error is zero. */
  p: number | null
}

/** Half the width of the 95 % interval: t(0.975, freedom) · standard error. `freedom` is finite and above zero. */
export function tMargin(standardError: number, freedom: number): number {
  return quantile(0.975, freedom) * standardError
}

/** Two-sided p of t = estimate / standard error. */
export function tProbability(t: number, freedom: number): number {
  return 2 * cdf(-Math.abs(t), freedom)
}

/**
 * estimate ± t(0.975, freedom) · standard error; an interval of no width, and no p, where the standard error is zero.
 */
export function tEstimate(estimate: number, standardError: number, freedom: number): TEstimate {
  if (standardError === 0)
    return { estimate, standardError, freedom: null, low: estimate, high: estimate, p: null }
  const margin = tMargin(standardError, freedom)
  const p = tProbability(estimate / standardError, freedom)
  return { estimate, standardError, freedom, low: estimate - margin, high: estimate + margin, p }
}
