import type { Assignment } from '../domain/assignment.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import { assigned } from './assigned.ts'
import type { Query } from './query.ts'

/** How one tract of a city was graded. Shares and coverage are parts of its area, 0–1. */
export interface TractGradeRow<V extends Vintage = 2010> {
  city_id: string
  geoid: Geoid<V>
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

/** Every tract of a city, or of each of them, of 2010 unless told otherwise, in the order of the geoids, with its shares, coverage, score and group under an assignment. */
export function tractGrade<V extends Vintage = 2010>({
  city,
  rule,
  threshold,
  grouping,
  vintage,
}: Assignment & { city?: string; vintage?: V }): Query<TractGradeRow<V>> {
  const [only, ids] = city === undefined ? ['', []] : ['\nwhere tract_share.city_id = ?', [city]]
  const { sql, params } = assigned({ rule, grouping, thresholds: [threshold], vintage })
  return {
    sql: `
with assigned as (${sql})
select tract_share.city_id, tract_share.geoid, tract_share.share_a, tract_share.share_b, tract_share.share_c,
  tract_share.share_d, tract_share.coverage, tract_share.grade_score, assigned.grade
from ${tableName('tract_share', vintage ?? 2010)} as tract_share
left join assigned using (city_id, geoid)${only}
order by city_id, geoid`.trim(),
    params: [...params, ...ids],
  }
}
