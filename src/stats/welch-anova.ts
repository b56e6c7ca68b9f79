import { mean, sum, variance } from 'd3-array'
import { squaredDeviations, type FTest } from './one-way-f.ts'
import { fTail } from './tail-probability.ts'

/**
 * Welch's analysis of variance, which allows for unequal variances (Welch 1951, Biometrika 38, 330–336). With wₖ =
 * nₖ/s²ₖ, W = Σw, m = Σwȳ/W and Λ = Σ(1 − w/W)²/(nₖ − 1): F = Σw(ȳ − m)²/(k − 1) / (1 + 2(k − 2)Λ/(k² − 1)), degrees
 * of freedom k − 1 and (k² − 1)/(3Λ). η² is the plain one, Σn(ȳ − ȳ..)² over all squared deviations. Null with fewer
 * than two groups, or where a group has fewer than two values or does not vary: its mean would count without limit.
 */
export function welchAnova(groups: readonly (readonly number[])[]): FTest | null {
  const k = groups.length
  const variances = groups.map((group) => variance(group) ?? 0)
  if (k < 2 || variances.includes(0)) return null
  const means = groups.map((group) => mean(group)!)
  const weights = groups.map(({ length }, i) => length / variances[i]!)
  const total = sum(weights)
  const centre = sum(weights, (w, i) => w * means[i]!) / total
  const lambda = sum(weights, (w, i) => (1 - w / total) ** 2 / (groups[i]!.length - 1))
  const spread = sum(weights, (w, i) => w * (means[i]! - centre) ** 2) / (k - 1)
  const f = spread / (1 + (2 * (k - 2) * lambda) / (k ** 2 - 1))
  const [freedom1, freedom2] = [k - 1, (k ** 2 - 1) / (3 * lambda)]
  const { between, within } = squaredDeviations(groups)
  const p = fTail(f, freedom1, freedom2)
  return { f, freedom1, freedom2, p, etaSquared: between / (between + within) }
}
