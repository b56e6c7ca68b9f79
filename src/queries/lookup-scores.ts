import { GRADES, GRADE_SCORE } from '../domain/grade.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Query } from './query.ts'

/** A tract of the lookup of the Digital Scholarship Lab, with the grades of its areas from the HOLC file. */
export interface LookupScoreRow {
  geoid: Geoid
  /** Part of the tract that areas with a grade cover; over 1 where areas overlap. */
  graded: number
  /** Σ points of the grade · share of the tract, A = 1 … D = 4. */
  points: number
  /** Published score; null where the score leaves the tract out. */
  score: number | null
  /** Life expectancy at birth, years. */
  estimate: number | null
}

const points = `case grade ${GRADES.map((grade) => `when '${grade}' then ${GRADE_SCORE[grade]}`).join(' ')} end`

/** Every tract that the lookup joins to an area with a grade. */
export const LOOKUP_SCORES: Query<LookupScoreRow> = {
  sql: `
with looked_up as (
  select geoid, sum(tract_share) as graded, sum(tract_share * ${points}) as points
  from tract_lookup join holc_area using (area_id)
  where grade is not null
  group by geoid
)
select geoid, graded, points, score, estimate
from looked_up
left join published_score using (geoid)
left join (
  select geoid, estimate from reference_estimate where measure = 'life-expectancy'
) using (geoid)
order by geoid`.trim(),
  params: [],
}
