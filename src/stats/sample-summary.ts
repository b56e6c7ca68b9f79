import { deviation, quantileSorted } from 'd3-array'
import { summarize, type MeanInterval } from './summarize.ts'

/** A sample's centre and spread, in the values' unit. Null below one value; `deviation` and the interval below two. */
export interface SampleSummary extends MeanInterval {
  /** Standard deviation with divisor n − 1. */
  deviation: number | null
  least: number | null
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  greatest: number | null
}

/**
 * Mean with Student's 95 % interval, standard deviation, extremes and quartiles (type 7, Hyndman & Fan 1996, Am Stat
 * 50, 361–365).
 */
export function sampleSummary(values: readonly number[]): SampleSummary {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => quantileSorted(sorted, part) ?? null
  return {
    ...summarize(values),
    deviation: deviation(values) ?? null,
    least: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    greatest: at(1),
  }
}
