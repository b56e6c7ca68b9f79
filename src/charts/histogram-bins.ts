import { binStep, meetsBreaks } from '../stats/bin-step.ts'

/** One bar: values from `from` up to, not with, `to`. */
export interface Bin {
  from: number
  to: number
  count: number
}

export interface Histogram {
  /** Width of a bin, in the values' unit. */
  step: number
  domain: [number, number]
  bins: Bin[]
}

const TOLERANCE = 1e-9

/**
 * The bars of a histogram whose bins are aligned to `grid`, the round breaks of a measure, of one width in every city; a bar across a break
 * takes the class of its middle. The domain holds all values and reaches a bin beyond the outer `breaks` between the classes that are drawn,
 * so that every class is seen.
 */
export function histogramBins(
  values: readonly number[],
  grid: readonly number[],
  breaks: readonly number[] = grid,
): Histogram {
  const step = binStep(grid)
  const first = meetsBreaks(step, grid) ? grid[0]! : Math.floor(grid[0]! / step) * step
  const binOf = (value: number) => Math.floor((value - first) / step + TOLERANCE)
  const [least = grid[0]!, greatest = grid.at(-1)!] = [breaks[0], breaks.at(-1)]
  const start = Math.min(Math.ceil((least - first) / step - TOLERANCE) - 1, ...values.map(binOf))
  const end = Math.max(binOf(greatest), ...values.map(binOf))
  const edge = (bin: number) => Number((first + bin * step).toPrecision(12))
  const bins = Array.from({ length: end - start + 1 }, (_, i) => ({
    from: edge(start + i),
    to: edge(start + i + 1),
    count: 0,
  }))
  for (const value of values) bins[binOf(value) - start]!.count++
  return { step, domain: [edge(start), edge(end + 1)], bins }
}

/** How many of some values, all of them in the histogram, fall into each bin. */
export function countInBins(
  { bins, step, domain }: Histogram,
  values: readonly number[],
): number[] {
  const counts = bins.map(() => 0)
  for (const value of values) counts[Math.floor((value - domain[0]) / step + TOLERANCE)]!++
  return counts
}
