import type { Worse } from './prevalence.ts'

/** Its path among the published files. */
export const DISTRIBUTION = 'distribution.json'

/** One measure over the tracts of all maps, each tract once: how many have an estimate, and its 0th to 100th percentile. */
export interface Distribution {
  n: number
  percentiles: number[]
}

/** `distribution.json`: by census of the tracts ("2010") and measure id; measures without an estimate are left out. */
export type Distributions = Record<string, Record<string, Distribution>>

/**
 * Which part of the values, 0–1, are on the better side of `value`, ties counting half (the mid-rank). Percentiles in the place of values give
 * the same to about a hundredth. Null without values.
 */
export function worseThan(values: readonly number[], value: number, worse: Worse): number | null {
  if (values.length === 0) return null
  let [below, equal] = [0, 0]
  for (const other of values) {
    if (other < value) below++
    else if (other === value) equal++
  }
  const rank = (below + equal / 2) / values.length
  return worse === 'higher' ? rank : 1 - rank
}
