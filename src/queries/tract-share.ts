import { GRADE_SCORE_SQL } from '../domain/assignment-rule.ts'
import { GRADES } from '../domain/grade.ts'
import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Query } from './query.ts'

const lower = GRADES.map((grade) => grade.toLowerCase())
const claimed = lower.map((g) => `m2_${g}`).join(' + ')

const overlapsByGrade = GRADES.map(
  (grade) =>
    `coalesce(sum(overlap_m2) filter (where grade = '${grade}'), 0) as m2_${grade.toLowerCase()}`,
).join(',\n    ')

/** At most all of the land, which it may pass by a rounding. */
const GRADED = 'least(graded_m2, land_area_m2)'

const shares = lower
  .map(
    (g) => `coalesce(m2_${g} * ${GRADED} / nullif(${claimed}, 0), 0) / land_area_m2 as share_${g}`,
  )
  .join(',\n    ')

/**
 * Makes `tract_share` of the tracts of one census, `tract_share_2020` of those of 2020: all that the assignment rules read: a row for each tract on each map with the parts of its land that each
 * grade covers (share_a … share_d, 0–1), their sum (coverage), the mean grade over the graded part (grade_score, A = 1 … D = 4, null
 * where nothing was graded), and the grades at the middle of its land and at its centre of population (null: none). Ground that
 * several areas claim counts once: shares are scaled so that they sum to the coverage by the union of the areas.
 */
export function createTractShare(vintage: Vintage): Query<never> {
  const tract = tableName('tract', vintage)
  return {
    sql: `
create or replace table ${tableName('tract_share', vintage)} as
with overlap as (
  select city_id, geoid, ${overlapsByGrade}
  from ${tableName('crosswalk', vintage)} join holc_area using (area_id)
  group by all
), share as (
  select tract.city_id, tract.geoid, population, land_area_m2,
    ${shares},
    ${GRADED} / land_area_m2 as coverage,
    at_centroid.grade as centroid_grade,
    at_centre.grade as centre_grade
  from ${tract} as tract
  left join overlap using (city_id, geoid)
  left join holc_area as at_centroid on at_centroid.area_id = centroid_area_id
  left join holc_area as at_centre on at_centre.area_id = centre_area_id
)
select *, ${GRADE_SCORE_SQL} as grade_score
from share
order by city_id, geoid`.trim(),
    params: [],
  }
}

/** That of 2010 tracts, which every data set has. */
export const CREATE_TRACT_SHARE = createTractShare(2010)
