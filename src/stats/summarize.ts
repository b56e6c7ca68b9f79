import { deviation, mean } from 'd3-array'
import quantile from '@stdlib/stats-base-dists-t-quantile'

/** n, mean and the mean's 95 % interval; the interval is null below two values, the mean below one. */
export interface MeanInterval {
  n: number
  mean: number | null
  low: number | null
  high: number | null
}

/**
 * A sample's mean with Student's 95 % interval, mean ± t(0.975, n − 1)·s/√n. The spread of estimates that were measured with
 * error already holds that error, so it widens the interval (Cochran 1977, Sampling Techniques, §13.9).
 */
export function summarize(values: readonly number[]): MeanInterval {
  const n = values.length
  const centre = mean(values) ?? null
  const spread = deviation(values)
  if (centre === null || spread === undefined) return { n, mean: centre, low: null, high: null }
  const margin = (quantile(0.975, n - 1) * spread) / Math.sqrt(n)
  return { n, mean: centre, low: centre - margin, high: centre + margin }
}
