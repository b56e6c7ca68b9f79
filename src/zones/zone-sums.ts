import type { Crosswalk } from '../spatial/crosswalk.ts'
import { LEAST_COVERAGE } from './zone-figures.ts'
import type { ZoneEstimate } from './zone-estimates.ts'

/**
 * Each zone's sum of an extensive measure: the count of each tract by the part of its area that lies in the zone. Of the part alone that tracts with a
 * count cover; null where that is under half of the zone. No interval is given, as `zoneEstimates` says.
 */
export function zoneSums(
  { area, tract, overlapM2, areaM2, tractM2 }: Crosswalk,
  counts: readonly (number | null)[],
): ZoneEstimate[] {
  const sums = Array.from(areaM2, () => ({
    ...{ m2: 0, tracts: 0, countedM2: 0, sum: 0 },
    ...{ n: 0, lowest: Infinity, highest: -Infinity },
  }))
  area.forEach((zone, k) => {
    const of = sums[zone]!
    const t = tract[k]!
    of.m2 += overlapM2[k]!
    of.tracts++
    const count = counts[t] ?? null
    if (count === null) return
    of.countedM2 += overlapM2[k]!
    of.sum += count * (overlapM2[k]! / tractM2[t]!)
    of.n++
    of.lowest = Math.min(of.lowest, count)
    of.highest = Math.max(of.highest, count)
  })
  return sums.map(({ m2, tracts, countedM2, sum, n, lowest, highest }, zone) => {
    const informed = m2 > 0 ? Math.min(1, countedM2 / m2) : null
    const isCounted = countedM2 / areaM2[zone]! >= LEAST_COVERAGE
    const isCovered = m2 / areaM2[zone]! >= LEAST_COVERAGE
    const lack =
      tracts === 0 ? 'tracts' : isCounted ? null : isCovered ? 'counts' : ('coverage' as const)
    const range = n > 0 ? { lowest, highest } : { lowest: null, highest: null }
    return { value: lack ? null : sum, lack, n, ...range, informed }
  })
}
