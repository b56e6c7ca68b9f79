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

const NICE = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]
const MOST_BINS = 32
const TOLERANCE = 1e-9

/** Whether bins of `step` meet every break, so that no bar has two colours. */
function meets(step: number, breaks: readonly number[]): boolean {
  return breaks.every((at) => {
    const bins = (at - breaks[0]!) / step
    return Math.abs(bins - Math.round(bins)) < 1e-6
  })
}

/**
 * The bars of a histogram whose bins are aligned to `breaks`. The narrowest round step is taken that gives at most 32
 * bins. The domain holds all values and reaches a bin beyond the outer breaks, so that every class is seen.
 * Throws when no round step meets all breaks.
 */
export function histogramBins(values: readonly number[], breaks: readonly number[]): Histogram {
  const first = breaks[0]!
  const low = Math.min(first - TOLERANCE, ...values)
  const high = Math.max(breaks.at(-1)!, ...values)
  const steps = NICE.filter((step) => meets(step, breaks))
  const step = steps.find((each) => (high - low) / each <= MOST_BINS) ?? steps.at(-1)
  if (step === undefined) throw new RangeError(`no round bin meets the breaks ${breaks.join(', ')}`)
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
