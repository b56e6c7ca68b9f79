import type { Comparison } from './compare-grades.ts'
import { WORST_AND_BEST, type Pair } from './pair.ts'
import { comparePair, PAIRS } from './headline-pair.ts'

/** The pair of grades, as far apart as can be, that most of these cities have enough tracts of: a gap between others is not the same thing. D and A where none has any. */
export function commonPair(comparisons: readonly Comparison[]): Pair {
  const having = ([grade, reference]: Pair) =>
    comparisons.filter((comparison) => comparePair(comparison, grade, reference) !== null).length
  const most = Math.max(0, ...PAIRS.map(having))
  return most === 0 ? WORST_AND_BEST : PAIRS.find((pair) => having(pair) === most)!
}
