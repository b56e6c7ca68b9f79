import type { Assignment } from '../domain/assignment.ts'
import { SCORE_BINS, type Bins } from '../domain/brush.ts'
import { GRADES, GRADE_SCORE } from '../domain/grade.ts'
import { vintageOf } from '../domain/measure.ts'
import { assigned } from './assigned.ts'
import type { Query } from './query.ts'

/** A tract on one of the maps that it reaches the threshold of. */
export interface BrushableRow {
  /** Null where there is no estimate of the measure. */
  estimate: number | null
  /** Of the estimate, null without one. */
  value_bin: number | null
  /** Of the average grade over the graded part, whatever the rule. */
  score_bin: number
  /** The rule's, as points, A 1 … D 4; null for none. */
  grade: number | null
  /** The state's number. */
  state: number
}

/** What the tracts are counted of. */
export type BrushSubject = Assignment & { measure: string; bins: Bins }

/** Over a whole number of bins a quotient can fall short by the noise of binary fractions. */
const NOISE = 1e-9

const bin = (column: string) => `floor((${column} - ?) / ? + ${NOISE})::smallint`

const points = GRADES.map((grade) => `when '${grade}' then ${GRADE_SCORE[grade]}`).join(' ')

/**
 * The rows that every answer to a brush is counted from: one for each tract on each map, so that a tract of two maps has two, as in every
 * figure of all cities.
 */
export function brushableTracts({
  measure,
  rule,
  threshold,
  grouping,
  bins,
}: BrushSubject): Query<BrushableRow> {
  const { sql, params } = assigned({
    ...{ rule, grouping, thresholds: [threshold] },
    vintage: vintageOf(measure),
  })
  return {
    sql: `
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
