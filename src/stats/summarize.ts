import { estimateMean, meanInterval } from './mean-estimate.ts'

/** n, mean and the mean's 95 % interval; the interval is null below two values, the mean below one. */
export interface MeanInterval {
  n: number
  mean: number | null
  low: number | null
  high: number | null
}

/**
 * A sample's mean with Student's 95 % interval, mean ± t(0.975, n − 1)·s/√n. The spread of estimates that were
 * measured with error already holds that error, so it widens the interval (Cochran 1977, Sampling Techniques, §13.9).
 */
export function summarize(values: readonly number[]): MeanInterval {
  const estimate = estimateMean(values)
  return { n: estimate.n, mean: estimate.mean, ...meanInterval(estimate) }
}
