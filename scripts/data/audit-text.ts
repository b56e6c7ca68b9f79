import { differenceM2, relativeDifference } from '../../src/spatial/audit-findings.ts'
import type { AuditedOverlap, AuditReport } from './audit.ts'

const count = new Intl.NumberFormat('en-US')
const square = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 })

/** The audit's lines of the closing report; every pair on which the two disagree is listed. */
export function auditText(audit: AuditReport): string[] {
  const { compared, failed, agreed, missing, extra, mostM2, mostRelative, seconds } = audit
  return [
    `${count.format(compared)} pairs of an area and a tract recomputed by @turf/intersect in ${seconds.toFixed(1)} s`,
    `${count.format(agreed)} overlaps over 1 m² by both; ${missing.length} missing and ${extra.length} extra in the crosswalk; Turf gave up on ${failed.length}`,
    ...(mostM2
      ? [`most apart: ${differenceM2(mostM2).toExponential(1)} m², ${words(mostM2)}`]
      : []),
    ...(mostRelative
      ? [
          `most apart relative to its size: ${relativeDifference(mostRelative).toExponential(1)}, ${words(mostRelative)}`,
        ]
      : []),
    ...missing.map((pair) => `missing: ${words(pair)}`),
    ...extra.map((pair) => `extra: ${words(pair)}`),
    ...failed.map(
      (pair) =>
        `not recomputed: ${place(pair)}: ${square.format(pair.crosswalkM2)} m²; ${pair.words}`,
    ),
  ]
}

function place({
  city,
  area_id,
  geoid,
}: Pick<AuditedOverlap, 'city' | 'area_id' | 'geoid'>): string {
  return `${city}, area ${area_id} in tract ${geoid}`
}

function words({ crosswalkM2, turfM2, ...pair }: AuditedOverlap): string {
  return `${place(pair)}: ${square.format(crosswalkM2)} m², by Turf ${square.format(turfM2)} m²`
}
