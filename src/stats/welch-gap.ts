import { mean, variance } from 'd3-array'
import quantile from '@stdlib/stats-base-dists-t-quantile'

/** A difference of two means with its 95 % interval. */
export interface GapInterval {
  estimate: number
  low: number
  high: number
}

/**
 * mean(first) − mean(second) with Welch's 95 % interval, degrees of freedom by Welch–Satterthwaite (Welch 1947,
 * Biometrika 34, 28–35). Null when either group has fewer than two values; an interval of no width when neither varies.
 */
export function welchGap(first: readonly number[], second: readonly number[]): GapInterval | null {
  const [v1, v2] = [variance(first), variance(second)]
  if (v1 === undefined || v2 === undefined) return null
  const [e1, e2] = [v1 / first.length, v2 / second.length]
  const estimate = mean(first)! - mean(second)!
  if (e1 + e2 === 0) return { estimate, low: estimate, high: estimate }
  const freedom = (e1 + e2) ** 2 / (e1 ** 2 / (first.length - 1) + e2 ** 2 / (second.length - 1))
  const margin = quantile(0.975, freedom) * Math.sqrt(e1 + e2)
  return { estimate, low: estimate - margin, high: estimate + margin }
}
