import type { AssignmentRule } from '../domain/assignment-rule.ts'
import { GRADES } from '../domain/grade.ts'
import { SCORE_CUTS, type Grouping } from '../domain/grouping.ts'
import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Query } from './query.ts'

const equalIntervals = `case ${SCORE_CUTS.map(
  (cut, i) => `when reading < ${cut} then '${GRADES[i]}'`,
).join(' ')} when reading is not null then 'D' end`

/** The first group is at or under the first cut; the fourth above the third, or at it where nothing lies above. */
const quartiles = `case
  when reading <= cuts[1] then 'A'
  when reading > cuts[3] or (reading = cuts[3] and cuts[3] = highest) then 'D'
  when reading <= cuts[2] then 'B'
  when reading <= cuts[3] then 'C'
end`

/** Scores end in the noise of binary fractions: tracts wholly of one grade would fall on either side of a cut. */
const DECIMALS = 9

const readingOf = ({ gives, sql }: AssignmentRule) =>
  gives === 'score' ? `round(${sql}, ${DECIMALS})` : sql

const whole = (eligible: string, grade: string) => `
with eligible as (${eligible})
select *, ${grade} as grade
from eligible`

const byQuartiles = (eligible: string, among: string) => `
with eligible as (${eligible}), cut as (
  select ${among}, quantile_cont(reading, [0.25, 0.5, 0.75]) as cuts, max(reading) as highest
  from eligible
  group by all
)
select eligible.*, ${quartiles} as grade
from eligible join cut using (${among})`

/**
 * The tracts of every city that reach a threshold: the columns of `tract_share`, `threshold`, `reading` (what the rule reads off the
 * tract) and `grade`, the group it puts the tract into, null for none. With several thresholds a tract has a row for each that
 * it reaches. Quartiles are of type 7, over the tracts that reach the threshold, with an estimate or without.
 */
export function assigned(of: {
  rule: AssignmentRule
  grouping: Grouping
  thresholds: readonly number[]
  /** Of the tracts; 2010 when absent. */
  vintage?: Vintage
  /** A relation with the columns of `tract_share` to read instead of it. */
  from?: string
}): Query<never> {
  const {
    rule,
    grouping,
    thresholds,
    vintage = 2010,
    from = tableName('tract_share', vintage),
  } = of
  const eligible = `
  select tract_share.*, threshold, ${readingOf(rule)} as reading
  from ${from} as tract_share, (values ${thresholds.map(() => '(?::double)').join(', ')}) as least(threshold)
  where coverage > 0 and coverage >= threshold
`
  const sql =
    rule.gives !== 'score'
      ? whole(eligible, 'reading')
      : grouping.id === 'equal-intervals'
        ? whole(eligible, equalIntervals)
        : byQuartiles(
            eligible,
            grouping.id === 'city-quartiles' ? 'threshold, city_id' : 'threshold',
          )
  return { sql: sql.trim(), params: [...thresholds] }
}
