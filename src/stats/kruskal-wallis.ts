import { sum } from 'd3-array'
import { midRanks, tieSum } from './mid-ranks.ts'
import { chiSquaredTail } from './tail-probability.ts'

/** A rank test of the hypothesis that all groups have one distribution. */
export interface KruskalWallis {
  n: number
  h: number
  /** Groups − 1. */
  freedom: number
  p: number
  /** ε² = H/(n − 1), 0–1. */
  epsilonSquared: number
}

/**
 * H = (12/(n(n + 1))·ΣR²ₖ/nₖ − 3(n + 1)) / (1 − Σ(t³ − t)/(n³ − n)) with rank sums Rₖ and runs of t equal values; p
 * by χ² with k − 1 degrees of freedom (Kruskal & Wallis 1952, JASA 47, 583–621), ε² by Tomczak & Tomczak (2014,
 * Trends in Sport Sciences 21, 19–25). Null with fewer than two groups, an empty group, or where all values are
 * equal.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | null {
  const values = groups.flat()
  const n = values.length
  if (groups.length < 2 || groups.some(({ length }) => length === 0)) return null
  if (values.every((value) => value === values[0])) return null
  const ranks = midRanks(values)
  let start = 0
  const squares = sum(groups, ({ length }) => {
    const own = ranks.slice(start, start + length)
    start += length
    return sum(own) ** 2 / length
  })
  const h = ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / (1 - tieSum(values) / (n ** 3 - n))
  const freedom = groups.length - 1
  return { n, h, freedom, p: chiSquaredTail(h, freedom), epsilonSquared: h / (n - 1) }
}
