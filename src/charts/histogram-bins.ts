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
 * The bars of a histogram whose bins are aligned to `breaks`, of one width for a measure in every city; a bar across a break
 * takes the class of its middle. The domain holds all values and reaches a bin beyond the
 * outer breaks, so that every class is seen.
 */
export function histogramBins(values: readonly number[], breaks: readonly number[]): Histogram {
  const step = binStep(breaks)
  const first = meetsBreaks(step, breaks) ? breaks[0]! : Math.floor(breaks[0]! / step) * step
  const binOf = (value: number) => Math.floor((value - first) / step + TOLERANCE)
  const start = Math.min(-1, ...values.map(binOf))
  const end = Math.max(binOf(breaks.at(-1)!), ...values.map(binOf))
  const edge = (bin: number) => Number((first + bin * step).toFixed(6))
  const bins = Array.from({ length: end - start + 1 }, (_, i) => ({
    from: edge(start + i),
    to: edge(start + i + 1),
    count: 0,
  }))
  for (const value of values) bins[binOf(value) - start]!.count++
  return { step, domain: [edge(start), edge(end + 1)], bins }
}
