import { sum } from 'd3-array'
import type { MeanEstimate } from './mean-estimate.ts'
import { requireSameLength } from './require-inputs.ts'
import { weightedMean } from './weighted-mean.ts'

/** A mean of values that are themselves estimates. `standardError`² = `samplingError`² + `measurementError`². */
export interface MeasuredMean extends MeanEstimate {
  /** Standard error from true differences among the units alone; null below two values. */
  samplingError: number | null
  /**
   * Standard error from the errors of the values alone: what would remain if these units were all there are. Null
   * below one value.
   */
  measurementError: number | null
}

interface Measuring {
  /** Weights above zero, populations say; equal where they are left out. */
  weights?: readonly number[]
  /**
   * Correlation of the errors of any two values, 0–1: 0 where each was estimated by itself, above it where they share
   * a model.
   */
  sharedCorrelation?: number
}

/**
 * The mean of estimates yᵢ with standard errors sᵢ, its error told apart. With u = w/Σw and ρ the shared correlation:
 *
 * - V, the linearised variance of the mean (`weightedMean`; s²/n for equal weights), comes from the spread of the yᵢ
 *   and so already holds the independent part of their errors, M = (1 − ρ)·Σu²s² (Cochran 1977, Sampling Techniques,
 *   §13.9): adding it again would count it twice;
 * - what the values share moves them all alike and leaves no trace in their spread: S = ρ·(Σus)² is added (ibid.,
 *   §13.10);
 * - few values may lie closer together by chance than their own errors allow: V is then raised to M.
 *
 * sampling² = max(V − M, 0), measurement² = M + S, and the standard error² = max(V, M) + S. With ρ = 0 and V ≥ M the
 * interval is therefore that of the values alone. Where n = 1 only the measurement error is known. Degrees of freedom
 * n − 1.
 * @throws RangeError where arrays differ in length, a weight is not above zero or ρ not in 0–1.
 */
export function measuredMean(
  values: readonly number[],
  standardErrors: readonly number[],
  { weights = values.map(() => 1), sharedCorrelation = 0 }: Measuring = {},
): MeasuredMean {
  requireSameLength(values, standardErrors)
  if (!(sharedCorrelation >= 0 && sharedCorrelation <= 1))
    throw new RangeError(`A shared correlation from 0 to 1 expected, got ${sharedCorrelation}`)
  const { n, mean, standardError } = weightedMean(values, weights)
  if (mean === null) return { n, mean, standardError, samplingError: null, measurementError: null }
  const total = sum(weights)
  const squares = sum(standardErrors, (error, i) => ((weights[i]! / total) * error) ** 2)
  const shared = sum(standardErrors, (error, i) => (weights[i]! / total) * error) ** 2
  const own = (1 - sharedCorrelation) * squares
  const measurement = own + sharedCorrelation * shared
  const measurementError = Math.sqrt(measurement)
  if (standardError === null)
    return { n, mean, standardError, samplingError: null, measurementError }
  const sampling = Math.max(standardError ** 2 - own, 0)
  return {
    n,
    mean,
    standardError: Math.sqrt(sampling + measurement),
    samplingError: Math.sqrt(sampling),
    measurementError,
  }
}
