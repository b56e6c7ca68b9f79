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

const ROUND = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]
/** Over the inner classes and one class's width at each end. */
const MOST_BARS = 36
const TOLERANCE = 1e-9

/** Whether bins of `step` meet every break, so that no bar has two colours. */
function meets(step: number, breaks: readonly number[]): boolean {
  return breaks.every((at) => {
    const bins = (at - breaks[0]!) / step
    return Math.abs(bins - Math.round(bins)) < 1e-6
  })
}

/**
 * How wide a bar is in the histograms of a measure with these breaks, in its unit: the finest round step that meets every break
 * and needs no more than 36 bars for its classes; the same for every city. Where no round step meets them all, as with
 * quantiles, the finest one that needs no more bars: a bar across a break then takes the class of its middle.
 */
export function binStep(breaks: readonly number[]): number {
  const inner = breaks.at(-1)! - breaks[0]!
  const range = inner * (1 + 2 / Math.max(1, breaks.length - 1))
  const meeting = ROUND.filter((step) => meets(step, breaks))
  const steps = meeting.length > 0 ? meeting : ROUND
  return steps.find((each) => range / each <= MOST_BARS + TOLERANCE) ?? steps.at(-1)!
}

/**
 * The bars of a histogram whose bins are aligned to `breaks`. The domain holds all values and reaches a bin beyond the
 * outer breaks, so that every class is seen.
 */
export function histogramBins(values: readonly number[], breaks: readonly number[]): Histogram {
  const step = binStep(breaks)
  const first = meets(step, breaks) ? breaks[0]! : Math.floor(breaks[0]! / step) * step
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
