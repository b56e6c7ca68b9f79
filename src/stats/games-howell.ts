import jstat from 'jstat'
import { cross } from 'd3-array'
import { satterthwaite } from './mean-gap.ts'
import { estimateMean } from './mean-estimate.ts'

/** mean(first) − mean(second) among all pairs of groups, its error and interval allowing for the number of pairs. */
export interface PairDifference {
  /** Places of the two groups in the list, first < second. */
  first: number
  second: number
  estimate: number
  standardError: number
  freedom: number
  /** Simultaneous 95 % interval. */
  low: number
  high: number
  /**
   * Adjusted for all pairs; right to 1e-5, as R's ptukey is (to 2e-4 at 2 degrees of freedom), so that 0 is possible.
   */
  p: number
}

/**
 * Games & Howell's comparison of all pairs of k groups with unequal variances (1976, J. Educational Statistics 1,
 * 113–125): |ȳᵢ − ȳⱼ| / √((s²ᵢ/nᵢ + s²ⱼ/nⱼ)/2) against the studentized range of k means with Welch's degrees of
 * freedom. Pairs in the order 0–1, 0–2, …, 1–2, …. A pair is null where a group has fewer than two values, where
 * neither varies, or where there are fewer than 2 degrees of freedom. Some milliseconds a pair.
 */
export function gamesHowell(groups: readonly (readonly number[])[]): (PairDifference | null)[] {
  const estimates = groups.map(estimateMean)
  const places = [...groups.keys()]
  return cross(places, places)
    .filter(([first, second]) => first < second)
    .map(([first, second]) => {
      const [a, b] = [estimates[first]!, estimates[second]!]
      if (a.standardError === null || b.standardError === null) return null
      const [va, vb] = [a.standardError ** 2, b.standardError ** 2]
      const freedom = satterthwaite(va, a.n - 1, vb, b.n - 1)
      // Also not where it is NaN: neither group varies.
      if (!(freedom >= 2)) return null
      const estimate = a.mean! - b.mean!
      const standardError = Math.sqrt(va + vb)
      const margin = (jstat.tukey.inv(0.95, groups.length, freedom) * standardError) / Math.SQRT2
      const q = (Math.abs(estimate) / standardError) * Math.SQRT2
      const p = Math.max(0, 1 - jstat.tukey.cdf(q, groups.length, freedom))
      return {
        first,
        second,
        estimate,
        standardError,
        freedom,
        low: estimate - margin,
        high: estimate + margin,
        p,
      }
    })
}
