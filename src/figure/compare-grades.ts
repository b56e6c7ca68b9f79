import type { Gap, GroupSummary } from '../domain/city.ts'
import type { Geoid } from '../domain/geoid.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import { summarize } from '../stats/summarize.ts'
import { welchGap } from '../stats/welch-gap.ts'
import { gradeDots } from './grade-dots.ts'

/** A tract with its grade under some rule (null: none) and its estimate of some measure (null: not published). */
export interface GradedTract {
  geoid: Geoid<Vintage>
  grade: Grade | null
  estimate: number | null
}

/** The tracts of one grade (null: not graded) that have an estimate, lowest first, and their summary. */
export interface GradeGroup {
  grade: Grade | null
  dots: { geoid: Geoid<Vintage>; value: number }[]
  summary: GroupSummary
}

/** Four groups by grade and the fifth, not graded. */
export interface Comparison {
  groups: Record<Grade, GradeGroup>
  /** Null where the rule reads every grade off every tract. */
  notGraded: GradeGroup | null
  /** One grade minus another, with its 95 % interval; null where there is too little of either to have one. */
  gap(grade: Grade, reference: Grade): Gap | null
}

function groupOf(grade: Grade | null, tracts: readonly GradedTract[]): GradeGroup {
  const dots = gradeDots(grade, tracts)
  return { grade, dots, summary: summarize(dots.map(({ value }) => value)) }
}

/** Sorts tracts into their grades and summarizes each; tracts without an estimate are in no group. Gaps have Welch's interval. */
export function compareGrades(tracts: readonly GradedTract[]): Comparison {
  const [A, B, C, D] = GRADES.map((grade) => groupOf(grade, tracts))
  const groups = { A: A!, B: B!, C: C!, D: D! }
  const values = (of: Grade) => groups[of].dots.map(({ value }) => value)
  return {
    groups,
    notGraded: groupOf(null, tracts),
    gap: (grade, reference) => welchGap(values(grade), values(reference)),
  }
}
