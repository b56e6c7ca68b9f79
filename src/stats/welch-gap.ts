import { meanGap } from './mean-gap.ts'
import { estimateMean } from './mean-estimate.ts'
import type { TEstimate } from './t-estimate.ts'

/**
 * mean(first) − mean(second) with Welch's 95 % interval, degrees of freedom by Welch–Satterthwaite (Welch 1947,
 * Biometrika 34, 28–35). Null when either group has fewer than two values; an interval of no width when neither varies.
 */
export function welchGap(first: readonly number[], second: readonly number[]): TEstimate | null {
  return meanGap(estimateMean(first), estimateMean(second))
}
