import { sum } from 'd3-array'
import type { MeanEstimate } from './mean-estimate.ts'
import { requireSameLength, requireWeights } from './require-inputs.ts'

/**
 * Σwy/Σw with its linearised standard error, √(n/(n−1) · Σw²(y − mean)²) / Σw, which is s/√n where all weights are
 * equal (Cochran 1977, Sampling Techniques, §6.4; the same as svymean of R's survey). The weights, populations say,
 * are taken as fixed.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): MeanEstimate {
  requireSameLength(values, weights)
  requireWeights(weights)
  const n = values.length
  if (n === 0) return { n, mean: null, standardError: null }
  const total = sum(weights)
  const mean = sum(values, (value, i) => weights[i]! * value) / total
  if (n === 1) return { n, mean, standardError: null }
  // Rounding would leave a trace of an error.
  if (values.every((value) => value === values[0])) return { n, mean: values[0]!, standardError: 0 }
  const squares = sum(values, (value, i) => (weights[i]! * (value - mean)) ** 2)
  return { n, mean, standardError: Math.sqrt((n / (n - 1)) * squares) / total }
}
