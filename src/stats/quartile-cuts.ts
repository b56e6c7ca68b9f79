import { max, quantile } from 'd3-array'

/** A function that gives 1 to 4: the quarter of these values that a value belongs to. */
export type QuarterOf = (value: number) => 1 | 2 | 3 | 4

/** Interpolated cuts of values with few decimals end in the noise of binary fractions; a value on a cut must stay on it. */
const DECIMALS = 9

/**
 * Quarters by quartiles of type 7 (Hyndman & Fan 1996, Am. Stat. 50, 361–365): the first is at or under the first cut, the fourth above
 * the third, or at it where nothing lies above. Null without values.
 */
export function quarters(values: readonly number[]): { cuts: number[]; of: QuarterOf } | null {
  const highest = max(values)
  if (highest === undefined) return null
  const cuts = [0.25, 0.5, 0.75].map((p) => Number(quantile(values, p)!.toFixed(DECIMALS)))
  const [first, second, third] = cuts as [number, number, number]
  const of: QuarterOf = (value) => {
    if (value <= first) return 1
    if (value > third || (value === third && third === highest)) return 4
    return value <= second ? 2 : 3
  }
  return { cuts, of }
}
