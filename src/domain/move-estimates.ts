import { group, sum } from 'd3-array'
import type { Geoid } from './geoid.ts'
import type { Vintage } from './vintage.ts'

/** Land that a tract of one census and a tract of another share; `from` is null for land that is in no tract of the first. */
export interface SharedLand<From extends Vintage, To extends Vintage> {
  from: Geoid<From> | null
  to: Geoid<To>
  landM2: number
}

/** An estimate with the limits of its 95 % interval. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** What a tract gets from the tracts that its land was in. */
export interface Moved {
  /** Null where under nine tenths of the land have an estimate. */
  interval: Interval | null
  /** The part of the land with an estimate, 0–1. */
  covered: number
}

/** With less of a tract's land in tracts with an estimate it gets none. */
export const LEAST_COVERED = 0.9
/** Weights that make up nine tenths may sum to a little less. */
const ROUNDING = 1e-9

/** The parts of a tract's land by the tract they were in: each with its weight, and all of these sum to 1. */
export function landWeights<From extends Vintage, To extends Vintage>(
  shared: readonly SharedLand<From, To>[],
): Map<Geoid<To>, { from: Geoid<From> | null; weight: number }[]> {
  const byTract = group(
    shared.filter(({ landM2 }) => landM2 > 0),
    ({ to }) => to,
  )
  return new Map(
    [...byTract].map(([to, parts]) => {
      const total = sum(parts, ({ landM2 }) => landM2)
      return [to, parts.map(({ from, landM2 }) => ({ from, weight: landM2 / total }))]
    }),
  )
}

/**
 * Estimates of the tracts of one census moved to those of another: the mean over a tract's parts with an estimate, weighted by their
 * land, as if people lived evenly spread over each tract. The limits are the means of the limits by the same weights: the errors of
 * neighbouring tracts are treated as fully correlated, so that intervals never become narrower than their parts'. Tracts without
 * any land are left out.
 */
export function moveEstimates<From extends Vintage, To extends Vintage>(
  shared: readonly SharedLand<From, To>[],
  estimates: ReadonlyMap<Geoid<NoInfer<From>>, Interval>,
): Map<Geoid<To>, Moved> {
  return new Map(
    [...landWeights(shared)].map(([to, parts]) => {
      const known = parts.flatMap(({ from, weight }) => {
        const interval = from && estimates.get(from)
        return interval ? [{ weight, interval }] : []
      })
      const covered = sum(known, ({ weight }) => weight)
      const mean = (field: keyof Interval) =>
        sum(known, ({ weight, interval }) => weight * interval[field]) / covered
      const interval =
        covered >= LEAST_COVERED - ROUNDING
          ? { estimate: mean('estimate'), low: mean('low'), high: mean('high') }
          : null
      return [to, { interval, covered }]
    }),
  )
}
