import { quantileSorted } from 'd3-array'

/** The five places of a box plot, in the values' unit. */
export interface BoxPlot {
  lowerWhisker: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  upperWhisker: number
}

const REACH = 1.5

/**
 * Quartiles of type 7 (Hyndman & Fan 1996), and whiskers to the last values within one and a half box widths of the box (Tukey 1977,
 * Exploratory Data Analysis, §2C). Null without values.
 */
export function boxPlot(values: readonly number[]): BoxPlot | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((part) =>
    quantileSorted(sorted, part)!,
  ) as [number, number, number]
  const reach = REACH * (upperQuartile - lowerQuartile)
  return {
    lowerWhisker: sorted.find((value) => value >= lowerQuartile - reach)!,
    lowerQuartile,
    median,
    upperQuartile,
    upperWhisker: sorted.findLast((value) => value <= upperQuartile + reach)!,
  }
}
