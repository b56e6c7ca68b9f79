import { mean, variance } from 'd3-array'
import gammaln from '@stdlib/math-base-special-gammaln'
import { midRanks } from './mid-ranks.ts'
import { Z95 } from './z95.ts'

/** An effect without a unit, and its 95 % interval. */
export interface EffectSize {
  estimate: number
  low: number | null
  high: number | null
}

/**
 * Cohen's d: mean(first) − mean(second) in pooled standard deviations. Null where either has fewer than two values or
 * neither varies.
 */
export function cohensD(first: readonly number[], second: readonly number[]): number | null {
  const [n1, n2] = [first.length, second.length]
  const [v1, v2] = [variance(first), variance(second)]
  if (v1 === undefined || v2 === undefined || v1 + v2 === 0) return null
  const pooled = ((n1 - 1) * v1 + (n2 - 1) * v2) / (n1 + n2 - 2)
  return (mean(first)! - mean(second)!) / Math.sqrt(pooled)
}

/**
 * Hedges' g: Cohen's d times J = Γ(m/2)/(√(m/2)·Γ((m − 1)/2)), m = n₁ + n₂ − 2, which takes away its bias in small
 * samples; interval g ± 1.96·√(1/n₁ + 1/n₂ + g²/(2(n₁ + n₂))) (Hedges 1981, J. Educational Statistics 6, 107–128;
 * Hedges & Olkin 1985, Statistical Methods for Meta-Analysis, ch. 5). The same as metafor's escalc("SMD"). Null as
 * Cohen's d.
 */
export function hedgesG(first: readonly number[], second: readonly number[]): EffectSize | null {
  const d = cohensD(first, second)
  if (d === null) return null
  const [n1, n2] = [first.length, second.length]
  const m = n1 + n2 - 2
  const correction = Math.exp(gammaln(m / 2) - gammaln((m - 1) / 2)) / Math.sqrt(m / 2)
  const estimate = d * correction
  const margin = Z95 * Math.sqrt(1 / n1 + 1 / n2 + estimate ** 2 / (2 * (n1 + n2)))
  return { estimate, low: estimate - margin, high: estimate + margin }
}

/**
 * Cliff's δ: the chance that a value of the first is greater than one of the second, less the chance that it is
 * lower, −1 to 1 (Cliff 1993, Psychological Bulletin 114, 494–509), from rank sums. Interval by Fisher's z, atanh δ ±
 * 1.96·√((n₁ + n₂ + 1)/(3n₁n₂)), as R's effectsize; it is null where δ is −1 or 1, of which Fisher's z knows no
 * error. Null where either is empty.
 */
export function cliffsDelta(
  first: readonly number[],
  second: readonly number[],
): EffectSize | null {
  const [n1, n2] = [first.length, second.length]
  if (n1 === 0 || n2 === 0) return null
  const ranks = midRanks([...first, ...second])
  let rankSum = 0
  for (let i = 0; i < n1; i++) rankSum += ranks[i]!
  const estimate = (2 * (rankSum - (n1 * (n1 + 1)) / 2)) / (n1 * n2) - 1
  if (Math.abs(estimate) === 1) return { estimate, low: null, high: null }
  const margin = Z95 * Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2))
  const z = Math.atanh(estimate)
  return { estimate, low: Math.tanh(z - margin), high: Math.tanh(z + margin) }
}
