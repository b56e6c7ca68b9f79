import { sum } from 'd3-array'
import { requireSameLength } from './require-inputs.ts'
import { tMargin } from './t-estimate.ts'
import { chiSquaredTail } from './tail-probability.ts'
import { Z95 } from './z95.ts'

/** What several estimates of effects that differ among themselves say together. */
export interface RandomEffects {
  /** How many estimates. */
  k: number
  /** The mean effect and its 95 % interval. */
  mean: number
  standardError: number
  low: number
  high: number
  /** Variance of the true effects; null for one estimate, as all that follow. */
  tauSquared: number | null
  /** Part of the estimates' variation that is not chance, 0–1. */
  iSquared: number | null
  /** Cochran's Q, with k − 1 degrees of freedom, and its p. */
  q: number | null
  qP: number | null
  /** Where the true effect of one more is to be expected in 95 %; null below three estimates. */
  predictionLow: number | null
  predictionHigh: number | null
}

/**
 * The random-effects summary of DerSimonian & Laird (1986, Controlled Clinical Trials 7, 177–188). With w = 1/SE²,
 * fixed mean m and Q = Σw(y − m)²: τ² = max(0, (Q − (k − 1))/(Σw − Σw²/Σw)), mean = Σw*y/Σw* with w* = 1/(SE² + τ²),
 * interval mean ± 1.96/√Σw*; I² = max(0, (Q − (k − 1))/Q) (Higgins & Thompson 2002, Stat. Med. 21, 1539–1558);
 * prediction interval mean ± t(0.975, k − 2)·√(τ² + SE²) (Higgins, Thompson & Spiegelhalter 2009, J. R. Stat. Soc. A
 * 172, 137–159). Null without estimates, or where a standard error is not above zero: it would count without limit.
 * @throws RangeError where the arrays differ in length.
 */
export function randomEffects(
  estimates: readonly number[],
  standardErrors: readonly number[],
): RandomEffects | null {
  requireSameLength(estimates, standardErrors)
  const k = estimates.length
  if (k === 0 || !standardErrors.every((error) => error > 0)) return null
  const variances = standardErrors.map((error) => error ** 2)
  const fixed = pooled(estimates, variances, 0)
  const q = sum(estimates, (y, i) => (y - fixed.mean) ** 2 / variances[i]!)
  const scale = fixed.weight - sum(variances, (v) => v ** -2) / fixed.weight
  const tauSquared = k > 1 ? Math.max(0, (q - (k - 1)) / scale) : 0
  const { mean, weight } = pooled(estimates, variances, tauSquared)
  const standardError = 1 / Math.sqrt(weight)
  const [low, high] = [mean - Z95 * standardError, mean + Z95 * standardError]
  const apart = { tauSquared: null, iSquared: null, q: null, qP: null }
  const unpredicted = { predictionLow: null, predictionHigh: null }
  const summary = { k, mean, standardError, low, high, ...apart, ...unpredicted }
  if (k === 1) return summary
  const iSquared = q > 0 ? Math.max(0, (q - (k - 1)) / q) : 0
  const heterogeneity = { tauSquared, iSquared, q, qP: chiSquaredTail(q, k - 1) }
  if (k === 2) return { ...summary, ...heterogeneity }
  const margin = tMargin(Math.sqrt(tauSquared + standardError ** 2), k - 2)
  return {
    ...summary,
    ...heterogeneity,
    predictionLow: mean - margin,
    predictionHigh: mean + margin,
  }
}

/** Σy/(v + τ²) / Σ1/(v + τ²) and that lower sum. */
function pooled(estimates: readonly number[], variances: readonly number[], tauSquared: number) {
  const weight = sum(variances, (v) => 1 / (v + tauSquared))
  return { weight, mean: sum(estimates, (y, i) => y / (variances[i]! + tauSquared)) / weight }
}
