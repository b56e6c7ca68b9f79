import { GRADE_SCORE_SQL, type AssignmentRule } from '../domain/assignment-rule.ts'
import type { Geoid } from '../domain/geoid.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { Query } from './query.ts'

/** How one tract of a city was graded. Shares and coverage are parts of its area, 0–1. */
export interface TractGradeRow {
  geoid: Geoid
  share_a: number
  share_b: number
  share_c: number
  share_d: number
  coverage: number
  /** Area-weighted mean grade, A = 1 … D = 4; null where nothing was graded. */
  grade_score: number | null
  /** Null where the rule gives none, or the coverage is under the threshold. */
  grade: Grade | null
}

const shares = GRADES.map(
  (grade) =>
    `coalesce(sum(overlap_m2) filter (where grade = '${grade}'), 0) as m2_${grade.toLowerCase()}`,
)

const graded = GRADES.map((grade) => `m2_${grade.toLowerCase()}`).join(' + ')

/**
 * Every tract of a city with its shares, coverage, score and grade under a rule. Ground that several areas claim counts once: the
 * shares are scaled so that they sum to the coverage by the union of the areas.
 */
export function tractGrade(of: {
  city: string
  rule: AssignmentRule
  threshold: number
}): Query<TractGradeRow> {
  const least = of.rule.usesCoverage ? 'coverage > 0 and coverage >= ?' : 'coverage > 0'
  return {
    sql: `
with overlap as (
  select geoid, ${shares.join(',\n    ')}
  from crosswalk join holc_area using (area_id)
  where city_id = ?
  group by geoid
), share as (
  select geoid, ${GRADES.map((grade) => {
    const g = grade.toLowerCase()
    return `coalesce(m2_${g} * graded_m2 / nullif(${graded}, 0), 0) / land_area_m2 as share_${g}`
  }).join(',\n    ')},
    least(graded_m2 / land_area_m2, 1) as coverage
  from tract left join overlap using (geoid)
  where city_id = ?
), score as (
  select *, ${GRADE_SCORE_SQL} as grade_score from share
)
select *, case when ${least} then ${of.rule.grade} end as grade
from score
order by geoid`.trim(),
    params: of.rule.usesCoverage ? [of.city, of.city, of.threshold] : [of.city, of.city],
  }
}
