import type { Assignment } from '../domain/assignment.ts'
import type { Grade } from '../domain/grade.ts'
import { vintageOf } from '../domain/measure.ts'
import { assigned } from './assigned.ts'
import type { Query } from './query.ts'

/** The tracts of one group in one city that have an estimate of the measure. */
export interface GroupMomentsRow {
  city_id: string
  /** Null: tracts that reach the threshold and get no grade. */
  grade: Grade | null
  n: number
  mean: number
  /** Of the sample, over n − 1; null below two tracts. */
  variance: number | null
}

/** n, mean and variance of a measure in every group of every city, or of one, under an assignment. */
export function groupMoments({
  measure,
  rule,
  threshold,
  grouping,
  city,
}: Assignment & { measure: string; city?: string }): Query<GroupMomentsRow> {
  const { sql, params } = assigned({
    ...{ rule, grouping, thresholds: [threshold] },
    vintage: vintageOf(measure),
  })
  const [only, ids] = city === undefined ? ['', []] : [' and city_id = ?', [city]]
  return {
    sql: `
with assigned as (${sql})
select city_id, grade, count(*)::int as n, avg(estimate) as mean, var_samp(estimate) as variance
from assigned join estimate using (geoid)
where measure = ?${only}
group by all
order by all`.trim(),
    params: [...params, measure, ...ids],
  }
}
