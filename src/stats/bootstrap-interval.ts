import { quantileSorted } from 'd3-array'
import { randomLcg } from 'd3-random'

interface Drawing {
  /** Whole number; the same seed gives the same interval. */
  seed?: number
  draws?: number
}

/** A statistic of the samples with its bootstrap interval. */
export interface BootstrapInterval {
  estimate: number
  low: number
  high: number
  draws: number
}

/**
 * 95 % percentile interval of a statistic of one or more independent samples: each is drawn from again with
 * replacement, within itself, and the 2.5 and 97.5 % quantiles (type 7) of the statistic are taken (Efron &
 * Tibshirani 1993, An Introduction to the Bootstrap, §13.3). The percentile interval is kept, not BCa: for a
 * difference of means the two hardly differ, and it cannot fail where a sample is small or constant. Null where a
 * sample has fewer than two values. The statistic is given buffers that are used again: it must not keep them. Costs
 * draws × values; 2,000 × 10,000 take about a fifth of a second.
 */
export function bootstrapInterval(
  samples: readonly (readonly number[])[],
  statistic: (samples: readonly Float64Array[]) => number,
  { seed = 1, draws = 2000 }: Drawing = {},
): BootstrapInterval | null {
  if (samples.some(({ length }) => length < 2)) return null
  const random = randomLcg(seed)
  const sources = samples.map((sample) => Float64Array.from(sample))
  const drawn = sources.map(({ length }) => new Float64Array(length))
  const statistics = Array.from({ length: draws }, () => {
    sources.forEach((source, k) => drawAgain(source, drawn[k]!, random))
    return statistic(drawn)
  }).sort((a, b) => a - b)
  return {
    estimate: statistic(sources),
    low: quantileSorted(statistics, 0.025)!,
    high: quantileSorted(statistics, 0.975)!,
    draws,
  }
}

function drawAgain(source: Float64Array, into: Float64Array, random: () => number): void {
  for (let i = 0; i < into.length; i++) into[i] = source[Math.floor(random() * source.length)]!
}

/** mean(first) − mean(second) with its bootstrap interval; null where either has fewer than two values. */
export function bootstrapGap(
  first: readonly number[],
  second: readonly number[],
  drawing?: Drawing,
): BootstrapInterval | null {
  return bootstrapInterval([first, second], ([a, b]) => meanOf(a!) - meanOf(b!), drawing)
}

// A bare loop, because it runs some thousand times.
function meanOf(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total / values.length
}
