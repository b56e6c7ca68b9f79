import type { Crosswalk } from '../spatial/crosswalk.ts'
import { LEAST_COVERAGE } from './zone-figures.ts'

/** Why a zone has no figure of a measure. */
export type Lack = 'tracts' | 'coverage' | 'nobody' | 'estimates' | 'counts'

/** A measure of a zone. */
export interface ZoneEstimate {
  /**
   * Of an intensive measure the mean, weighted by the persons of each tract in the zone, as areal weighting counts them; of an extensive one the sum. Null
   * where `lack` says why.
   */
  value: number | null
  lack: Lack | null
  /** The tracts that it is made of: how many, and their least and greatest estimate. */
  n: number
  lowest: number | null
  highest: number | null
  /**
   * Part of the zone's persons who live in tracts with an estimate, 0–1, and null where nobody was counted; of an extensive measure part of its ground in
   * known tracts.
   */
  informed: number | null
}

/**
 * Each zone's mean of an intensive measure. No interval is given: those of the publishers are of tracts, whose errors are not independent, and what is
 * assumed about where people live has an error that nothing here measures.
 */
export function zoneEstimates(
  { area, tract, overlapM2, areaM2, tractM2 }: Crosswalk,
  population: readonly (number | null)[],
  estimates: readonly (number | null)[],
): ZoneEstimate[] {
  const sums = Array.from(areaM2, () => ({
    ...{ m2: 0, tracts: 0, persons: 0, weight: 0, mean: 0 },
    ...{ n: 0, lowest: Infinity, highest: -Infinity },
  }))
  area.forEach((zone, k) => {
    const sum = sums[zone]!
    const t = tract[k]!
    const persons = (population[t] ?? 0) * (overlapM2[k]! / tractM2[t]!)
    sum.m2 += overlapM2[k]!
    sum.tracts++
    sum.persons += persons
    const estimate = estimates[t] ?? null
    if (estimate === null || persons === 0) return
    // A running mean stays between what it is a mean of, and of one tract it is the tract's own number.
    sum.weight += persons
    sum.mean += (persons / sum.weight) * (estimate - sum.mean)
    sum.n++
    sum.lowest = Math.min(sum.lowest, estimate)
    sum.highest = Math.max(sum.highest, estimate)
  })
  return sums.map(({ m2, tracts, persons, weight, mean, n, lowest, highest }, zone) => {
    const informed = persons > 0 ? Math.min(1, weight / persons) : null
    const lack = lackOf(tracts, m2 / areaM2[zone]!, informed)
    const range = n > 0 ? { lowest, highest } : { lowest: null, highest: null }
    return { value: lack ? null : mean, lack, n, ...range, informed }
  })
}

function lackOf(tracts: number, coverage: number, informed: number | null): Lack | null {
  if (tracts === 0) return 'tracts'
  if (coverage < LEAST_COVERAGE) return 'coverage'
  if (informed === null) return 'nobody'
  return informed < LEAST_COVERAGE ? 'estimates' : null
}
