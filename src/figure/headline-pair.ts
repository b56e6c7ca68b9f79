import type { Gap } from '../domain/city.ts'
import type { Grade } from '../domain/grade.ts'
import type { Pair } from './pair.ts'
import type { Comparison } from './compare-grades.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'

/** Two grades compared: worse minus better. */
export interface GradePair {
  grade: Grade
  reference: Grade
  gap: Gap
  /** Tracts in each, or as many tracts as its land would fill. */
  n: number
  nReference: number
  /** Under ten tracts in either. */
  fragile: boolean
}

/** Pairs of grades, furthest apart first: D against A where there are enough of both, otherwise the next best pair. */
export const PAIRS: readonly Pair[] = [
  ['D', 'A'],
  ['D', 'B'],
  ['C', 'A'],
  ['C', 'B'],
  ['D', 'C'],
]

/** One pair of grades compared; null where either has too few tracts to be ranked. */
export function comparePair(
  comparison: Comparison,
  grade: Grade,
  reference: Grade,
): GradePair | null {
  const n = comparison.groups[grade].summary.n
  const nReference = comparison.groups[reference].summary.n
  const gap = comparison.gap(grade, reference)
  if (!gap || Math.min(n, nReference) < UNRANKED_BELOW) return null
  return { grade, reference, gap, n, nReference, fragile: Math.min(n, nReference) < FRAGILE_BELOW }
}

/** The pair that a city's headline speaks of; null where none of these pairs has five tracts of each. */
export function headlinePair(comparison: Comparison): GradePair | null {
  for (const [grade, reference] of PAIRS) {
    const pair = comparePair(comparison, grade, reference)
    if (pair) return pair
  }
  return null
}
