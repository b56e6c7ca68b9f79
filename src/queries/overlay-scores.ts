import { GRADES, GRADE_SCORE } from '../domain/grade.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Query } from './query.ts'

/** A tract by our own overlay. */
export interface OverlayScoreRow {
  /** The map it was counted on; null for all maps together. */
  city_id: string | null
  geoid: Geoid
  /** Part of the tract that areas with a grade cover. */
  coverage: number
  /** Mean grade over the graded part, A = 1 … D = 4. */
  grade_score: number
  /** Published score; null where the score leaves the tract out. */
  score: number | null
  /** Life expectancy at birth, years. */
  estimate: number | null
}

const points = GRADES.map((grade) => `${GRADE_SCORE[grade]} * share_${grade.toLowerCase()}`)

/** Every tract that any graded area overlaps: once for each map, and once with the areas of all maps together. */
export const OVERLAY_SCORES: Query<OverlayScoreRow> = {
  sql: `
with overlay as (
  select city_id, geoid, sum(coverage) as coverage, sum(${points.join(' + ')}) / sum(coverage) as grade_score
  from tract_share
  where coverage > 0
  group by grouping sets ((city_id, geoid), (geoid))
)
select city_id, geoid, coverage, grade_score, score, estimate
from overlay
left join published_score using (geoid)
left join (select geoid, estimate from estimate where measure = 'life-expectancy') using (geoid)
order by city_id, geoid`.trim(),
  params: [],
}
