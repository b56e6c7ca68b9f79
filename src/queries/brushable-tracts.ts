import type { Assignment } from '../domain/assignment.ts'
import { SCORE_BINS, type Bins } from '../domain/brush.ts'
import { GRADES, GRADE_SCORE } from '../domain/grade.ts'
import { vintageOf } from '../domain/measure.ts'
import { assigned } from './assigned.ts'
import type { Query } from './query.ts'

/** Over a whole number of bins a quotient can fall short by the noise of binary fractions. */
const NOISE = 1e-9

const bin = (column: string) => `floor((${column} - ?) / ? + ${NOISE})::smallint`

const points = GRADES.map((grade) => `when '${grade}' then ${GRADE_SCORE[grade]}`).join(' ')

/**
 * Makes `brushable`, what every answer to a brush is read from: a row for each tract on each map that reaches the threshold, so that a
 * tract of two maps has two, as in every figure of all cities. `estimate` and `value_bin` are null where there is no estimate of the
 * measure; `score_bin` is of the average grade over the graded part, whatever the rule; `grade` is the rule's as
 * points, A 1 … D 4, null for none; `state` the state's number. Small numbers, because to group by text takes five times as long.
 */
export function createBrushable({
  measure,
  rule,
  threshold,
  grouping,
  bins,
}: Assignment & { measure: string; bins: Bins }): Query<never> {
  const { sql, params } = assigned({
    ...{ rule, grouping, thresholds: [threshold] },
    vintage: vintageOf(measure),
  })
  return {
    sql: `
create or replace temp table brushable as
with assigned as (${sql})
select estimate, ${bin('estimate')} as value_bin,
  least(${bin('grade_score')}, ?)::smallint as score_bin,
  (case grade ${points} end)::smallint as grade, geoid[:2]::smallint as state
from assigned
left join (select geoid, estimate from estimate where measure = ?) using (geoid)`.trim(),
    params: [
      ...params,
      ...[bins.first, bins.step, SCORE_BINS.first, SCORE_BINS.step, SCORE_BINS.count - 1],
      measure,
    ],
  }
}
