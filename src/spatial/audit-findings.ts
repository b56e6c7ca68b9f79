import { greatest } from 'd3-array'
import type { AuditedPair } from './audit-crosswalk.ts'
import { LEAST_OVERLAP_M2 } from './crosswalk.ts'

/** What an audit comes to; pairs are as they were put in, with whatever else they carry. */
export interface AuditFindings<Pair> {
  /** Pairs over 1 m² for both, of which the differences are taken. */
  agreed: number
  /** Turf finds an overlap that the crosswalk does not list. */
  missing: Pair[]
  /** The crosswalk lists an overlap of which Turf finds nothing over 1 m². */
  extra: Pair[]
  /** Where the two differ most, in m² and as a part of Turf's figure; null when no pair is agreed on. */
  mostM2: Pair | null
  mostRelative: Pair | null
}

type Overlap = Pick<AuditedPair, 'crosswalkM2' | 'turfM2'>

/** How far the crosswalk and Turf are apart on a pair, m². */
export function differenceM2({ crosswalkM2, turfM2 }: Overlap): number {
  return Math.abs(crosswalkM2 - turfM2)
}

/** The same as a part of Turf's figure. */
export function relativeDifference(pair: Overlap): number {
  return differenceM2(pair) / pair.turfM2
}

/** Sums up audited pairs, of one map or of many. */
export function auditFindings<Pair extends Overlap>(
  overlaps: readonly Pair[],
): AuditFindings<Pair> {
  const isMissing = ({ crosswalkM2 }: Pair) => crosswalkM2 === 0
  const isExtra = ({ turfM2 }: Pair) => turfM2 <= LEAST_OVERLAP_M2
  const agreed = overlaps.filter((pair) => !isMissing(pair) && !isExtra(pair))
  return {
    agreed: agreed.length,
    missing: overlaps.filter(isMissing),
    extra: overlaps.filter(isExtra),
    mostM2: greatest(agreed, differenceM2) ?? null,
    mostRelative: greatest(agreed, relativeDifference) ?? null,
  }
}
