import { deviation, quantile, range } from 'd3-array'

/** A point of a density curve: `height` is 1 at the curve's top. */
export interface DensityPoint {
  value: number
  height: number
}

/**
 * A Gaussian kernel density of `values` over their range, scaled to a height of 1, at `points` places; empty
 * below two distinct values. Bandwidth by Silverman's rule of thumb (1986, eq. 3.31).
 */
export function density(values: readonly number[], points = 80): DensityPoint[] {
  const spread = deviation(values)
  if (!spread) return []
  const iqr = (quantile(values, 0.75)! - quantile(values, 0.25)!) / 1.34
  const bandwidth = 0.9 * Math.min(spread, iqr || spread) * values.length ** -0.2
  const low = Math.min(...values)
  const step = (Math.max(...values) - low) / (points - 1)
  const curve = range(points).map((i) => {
    const value = low + i * step
    const height = values.reduce(
      (sum, each) => sum + Math.exp(-(((value - each) / bandwidth) ** 2) / 2),
      0,
    )
    return { value, height }
  })
  const top = Math.max(...curve.map((point) => point.height))
  return curve.map(({ value, height }) => ({ value, height: height / top }))
}
