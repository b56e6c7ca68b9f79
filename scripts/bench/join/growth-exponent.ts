import { mean, sum } from 'd3-array'

/**
 * How cost grows with size, as a power of it: the slope of the least-squares line through the logarithms. 1 is in step; null where
 * there are fewer than two sizes.
 */
export function growthExponent(points: readonly { size: number; cost: number }[]): number | null {
  if (new Set(points.map(({ size }) => size)).size < 2) return null
  const x = points.map(({ size }) => Math.log(size))
  const y = points.map(({ cost }) => Math.log(cost))
  const [middleX, middleY] = [mean(x)!, mean(y)!]
  return (
    sum(x, (value, k) => (value - middleX) * (y[k]! - middleY)) /
    sum(x, (value) => (value - middleX) ** 2)
  )
}
