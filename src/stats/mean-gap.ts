import type { MeanEstimate } from './mean-estimate.ts'
import { tEstimate, type TEstimate } from './t-estimate.ts'

/**
 * Satterthwaite's degrees of freedom of the sum of two independent variance estimates (Satterthwaite 1946, Biometrics
 * Bulletin 2, 110–114): (v₁ + v₂)² / (v₁²/f₁ + v₂²/f₂). NaN where both variances are zero.
 */
export function satterthwaite(v1: number, freedom1: number, v2: number, freedom2: number): number {
  return (v1 + v2) ** 2 / (v1 ** 2 / freedom1 + v2 ** 2 / freedom2)
}

/**
 * First mean minus second, each plain, weighted or measured with error, with Welch's 95 % interval. Null where either
 * has no standard error, that is fewer than two values.
 */
export function meanGap(first: MeanEstimate, second: MeanEstimate): TEstimate | null {
  if (first.mean === null || second.mean === null) return null
  if (first.standardError === null || second.standardError === null) return null
  const [v1, v2] = [first.standardError ** 2, second.standardError ** 2]
  const freedom = satterthwaite(v1, first.n - 1, v2, second.n - 1)
  return tEstimate(first.mean - second.mean, Math.sqrt(v1 + v2), freedom)
}
