import { mean, sum } from 'd3-array'
import { fTail } from './tail-probability.ts'

/** An F test of the hypothesis that all groups have one mean. */
export interface FTest {
  f: number
  freedom1: number
  freedom2: number
  p: number
  /** η²: the part of all squared deviations that lies between the groups, 0–1. */
  etaSquared: number
}

/** Squared deviations of the groups' means from the mean of all, and of the values from their group's mean. */
export function squaredDeviations(groups: readonly (readonly number[])[]): {
  between: number
  within: number
} {
  const means = groups.map((group) => mean(group) ?? 0)
  const centre = sum(groups, (group) => sum(group)) / sum(groups, ({ length }) => length)
  return {
    between: sum(groups, ({ length }, k) => length * (means[k]! - centre) ** 2),
    within: sum(groups, (group, k) => sum(group, (value) => (value - means[k]!) ** 2)),
  }
}

/**
 * Fisher's one-way analysis of variance, which takes the groups' variances as equal: F with k − 1 and n − k degrees
 * of freedom (Fisher 1925, Statistical Methods for Research Workers, ch. VII). Null with fewer than two groups, an
 * empty group, n ≤ k, or no variation within groups.
 */
export function oneWayF(groups: readonly (readonly number[])[]): FTest | null {
  const n = sum(groups, ({ length }) => length)
  const [freedom1, freedom2] = [groups.length - 1, n - groups.length]
  if (freedom1 < 1 || freedom2 < 1 || groups.some(({ length }) => length === 0)) return null
  if (groups.every((group) => group.every((value) => value === group[0]))) return null
  const { between, within } = squaredDeviations(groups)
  const f = between / freedom1 / (within / freedom2)
  const p = fTail(f, freedom1, freedom2)
  return { f, freedom1, freedom2, p, etaSquared: between / (between + within) }
}
