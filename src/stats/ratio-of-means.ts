import type { MeanEstimate } from './mean-estimate.ts'
import { satterthwaite } from './mean-gap.ts'
import { tEstimate } from './t-estimate.ts'

/** A ratio with its 95 % interval and the two-sided p of the hypothesis that it is 1 (null where nothing varies). */
export interface RatioInterval {
  ratio: number
  low: number
  high: number
  p: number | null
}

/** The ratio whose logarithm is estimated with this standard error; null where its interval goes beyond all numbers. */
export function ratioFromLog(
  log: number,
  standardError: number,
  freedom: number,
): RatioInterval | null {
  const { low, high, p } = tEstimate(log, standardError, freedom)
  const interval = { ratio: Math.exp(log), low: Math.exp(low), high: Math.exp(high), p }
  return Number.isFinite(interval.high) ? interval : null
}

/**
 * First mean over second. The interval is made on the logarithm: variance SE₁²/mean₁² + SE₂²/mean₂² (Hedges,
 * Gurevitch & Curtis 1999, Ecology 80, 1150–1156, eq. 1), Student's t with Satterthwaite's degrees of freedom. Null
 * where either has fewer than two values or a mean that is not above zero, or as `ratioFromLog`.
 */
export function ratioOfMeans(first: MeanEstimate, second: MeanEstimate): RatioInterval | null {
  if (first.standardError === null || second.standardError === null) return null
  const [m1, m2] = [first.mean ?? 0, second.mean ?? 0]
  if (m1 <= 0 || m2 <= 0) return null
  const [v1, v2] = [(first.standardError / m1) ** 2, (second.standardError / m2) ** 2]
  const freedom = satterthwaite(v1, first.n - 1, v2, second.n - 1)
  return ratioFromLog(Math.log(m1 / m2), Math.sqrt(v1 + v2), freedom)
}
