import { GRADES, type Grade } from '../domain/grade.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Gap, GroupSummary } from '../domain/city.ts'
import type { Vintage } from '../domain/vintage.ts'
import { pearson, type Correlation } from '../stats/correlation.ts'
import { summarize } from '../stats/summarize.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'
import { compareGrades } from './compare-grades.ts'

/** A tract as the brushed part is counted: those without an estimate are in none. */
export interface BrushedTract {
  geoid: Geoid<Vintage>
  grade: Grade | null
  estimate: number | null
  score: number | null
  other: number | null
}

/** One grade (null: not graded) of the brushed tracts: `total` have an estimate, `n` of them are brushed. */
export interface BrushedGrade extends GroupSummary {
  grade: Grade | null
  total: number
}

/** What is told of the brushed tracts; of all of them where nothing is brushed. */
export interface BrushedPart {
  all: GroupSummary
  /** Tracts with an estimate, brushed or not. */
  total: number
  /** A to D, then not graded. */
  grades: BrushedGrade[]
  /** D minus A. */
  gap: {
    n: number
    nReference: number
    /** Null where either has under five tracts: then nothing is said of it. */
    estimate: Gap | null
    fragile: boolean
  }
  /** Of the average grade, and of the second measure, with the estimate. */
  score: Correlation
  other: Correlation
}

/** Statistics of the tracts that are brushed. */
export function brushedPart(
  tracts: readonly BrushedTract[],
  brushed: ReadonlySet<Geoid<Vintage>> | null,
): BrushedPart {
  const counted = tracts.filter(({ estimate }) => estimate !== null)
  const chosen = brushed ? counted.filter(({ geoid }) => brushed.has(geoid)) : counted
  const comparison = compareGrades(chosen)
  const [n, nReference] = [comparison.groups.D.summary.n, comparison.groups.A.summary.n]
  const isTold = Math.min(n, nReference) >= UNRANKED_BELOW
  const against = (figure: 'score' | 'other') => {
    const pairs = chosen.filter((tract) => tract[figure] !== null)
    return pearson(
      pairs.map((tract) => tract[figure]!),
      pairs.map(({ estimate }) => estimate!),
    )
  }
  return {
    all: summarize(chosen.map(({ estimate }) => estimate!)),
    total: counted.length,
    grades: [...GRADES, null].map((grade) => ({
      grade,
      total: counted.filter((tract) => tract.grade === grade).length,
      ...(grade ? comparison.groups[grade] : comparison.notGraded!).summary,
    })),
    gap: {
      n,
      nReference,
      estimate: isTold ? comparison.gap('D', 'A') : null,
      fragile: Math.min(n, nReference) < FRAGILE_BELOW,
    },
    score: against('score'),
    other: against('other'),
  }
}
