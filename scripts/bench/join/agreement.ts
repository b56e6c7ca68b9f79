import { LEAST_OVERLAP_M2 } from '../../../src/spatial/crosswalk.ts'

/** How far two lists of overlaps of the same pairs agree; all but the largest difference are counts of pairs. */
export interface Agreement {
  /** Pairs of which either list says that they overlap. */
  overlaps: number
  /** Part of the reference's overlap, over pairs that overlap by both lists; 0 where there is none. */
  largestRelativeDifference: number
  /** Overlaps of the reference that ours has not, and the other way round. */
  missing: number
  extra: number
}

/** Compares our overlaps in m² with a reference's, over the pairs that `counts` lets pass. */
export function agreement(
  ours: Float64Array,
  reference: Float64Array,
  counts: (pair: number) => boolean = () => true,
): Agreement {
  const result = { overlaps: 0, largestRelativeDifference: 0, missing: 0, extra: 0 }
  ours.forEach((m2, k) => {
    const expected = reference[k]!
    const [has, should] = [m2 > LEAST_OVERLAP_M2, expected > LEAST_OVERLAP_M2]
    if (!counts(k) || !(has || should)) return
    result.overlaps += 1
    if (!has) result.missing += 1
    else if (!should) result.extra += 1
    else {
      const difference = Math.abs(m2 - expected) / expected
      result.largestRelativeDifference = Math.max(result.largestRelativeDifference, difference)
    }
  })
  return result
}
