import { ratioFromLog, type RatioInterval } from './ratio-of-means.ts'
import { riditLine } from './ridit-line.ts'
import { tEstimate, type TEstimate } from './t-estimate.ts'

/** Inequality along an order, from a straight line through the whole population. */
export interface SlopeIndex {
  /** Slope index of inequality: the line's end, the last of the order, minus its start, in the values' unit. */
  slope: TEstimate
  /**
   * Relative index of inequality: its end over its start; null where either is not above zero, or as `ratioFromLog`.
   */
  relative: RatioInterval | null
}

/**
 * Slope and relative index of inequality, as the WHO's HEAT defines them, but by a straight line, where HEAT takes a
 * logistic one for percentages: the line of values on places in the population, at its end minus at its start (Pamuk
 * 1985, Population Studies 39, 17–31), and the one over the other (Mackenbach & Kunst 1997, Soc. Sci. Med. 44,
 * 757–771), whose interval is made on the logarithm. `order` puts the worst placed first, so that a good thing rises.
 * Null as `riditLine`.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function slopeIndex(
  values: readonly number[],
  order: readonly number[],
  weights: readonly number[],
): SlopeIndex | null {
  const line = riditLine(values, order, weights)
  if (!line) return null
  const { start, end, freedom } = line
  const slope = tEstimate(end - start, line.errorOf(-1, 1), freedom)
  if (start <= 0 || end <= 0) return { slope, relative: null }
  const error = line.errorOf(-1 / start, 1 / end)
  return { slope, relative: ratioFromLog(Math.log(end / start), error, freedom) }
}
