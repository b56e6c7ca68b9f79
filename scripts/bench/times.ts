import { max, quantile } from 'd3-array'

/** Times in ms with their median, 95th percentile and longest. */
export function timesOf(times: number[]) {
  return { times, p50: quantile(times, 0.5)!, p95: quantile(times, 0.95)!, max: max(times)! }
}

/** The same as a line to read. */
export function timesLine(times: number[]): string {
  const { p50, p95, max: most } = timesOf(times)
  return `p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  max ${most.toFixed(1)}`
}
