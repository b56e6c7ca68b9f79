import { mean, variance } from 'd3-array'
import { tMargin } from './t-estimate.ts'

/**
 * A mean and its standard error, with n − 1 degrees of freedom. The mean is null below one value, the error below
 * two.
 */
export interface MeanEstimate {
  n: number
  mean: number | null
  standardError: number | null
}

/** The plain mean with standard error s/√n. */
export function estimateMean(values: readonly number[]): MeanEstimate {
  const n = values.length
  const spread = variance(values)
  return {
    n,
    mean: mean(values) ?? null,
    standardError: spread === undefined ? null : Math.sqrt(spread / n),
  }
}

/**
 * Student's 95 % interval of a mean, mean ± t(0.975, n − 1) · standard error; both null where there is no standard
 * error.
 */
export function meanInterval({ n, mean, standardError }: MeanEstimate): {
  low: number | null
  high: number | null
} {
  if (mean === null || standardError === null) return { low: null, high: null }
  const margin = tMargin(standardError, n - 1)
  return { low: mean - margin, high: mean + margin }
}
