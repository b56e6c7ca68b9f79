import { leastSquares } from './least-squares.ts'
import { weightedRidits } from './weighted-ridits.ts'

/** A straight line through the population in an order: its value at the first (place 0) and the last (place 1). */
export interface RiditLine {
  start: number
  end: number
  /** Each unit's place, 0–1. */
  places: number[]
  /** Degrees of freedom of the errors. */
  freedom: number
  /** Standard error of a function of start and end, by the delta method, from its derivatives by both. */
  errorOf(byStart: number, byEnd: number): number
}

/**
 * Values regressed on their unit's place in the population (`weightedRidits`), weighted by population, with HC3
 * errors: the base of the slope, relative and concentration index. Null below three units, with one place only, or
 * where one unit alone settles the line.
 * @throws RangeError where the arrays differ in length or a weight is not above zero.
 */
export function riditLine(
  values: readonly number[],
  order: readonly number[],
  weights: readonly number[],
): RiditLine | null {
  const places = weightedRidits(order, weights)
  const fit = leastSquares(values, [places], weights)
  if (!fit) return null
  const [intercept, slope] = fit.coefficients.map(({ estimate }) => estimate) as [number, number]
  const [[v00, v01], [, v11]] = fit.covariance as [[number, number], [number, number]]
  return {
    start: intercept,
    end: intercept + slope,
    places,
    freedom: fit.freedom,
    errorOf(byStart, byEnd) {
      const [byIntercept, bySlope] = [byStart + byEnd, byEnd]
      const variance = byIntercept ** 2 * v00 + 2 * byIntercept * bySlope * v01 + bySlope ** 2 * v11
      return Math.sqrt(Math.max(0, variance))
    },
  }
}
