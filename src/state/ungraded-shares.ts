import { rollups, sum } from 'd3-array'
import type { TractPart } from './open-city.svelte.ts'

/** Ground without a grade, by what the map calls it, with its part of a tract's land. */
export interface UngradedShare {
  category: string
  share: number
}

/** The parts of a tract that lie in ungraded areas of a known category, largest first. */
export function ungradedShares(parts: readonly TractPart[]): UngradedShare[] {
  const named = parts.flatMap(({ grade, category, share }) =>
    grade === null && category !== null ? { category, share } : [],
  )
  return rollups(
    named,
    (same) => sum(same, ({ share }) => share),
    ({ category }) => category,
  )
    .map(([category, share]) => ({ category, share }))
    .sort((a, b) => b.share - a.share)
}
