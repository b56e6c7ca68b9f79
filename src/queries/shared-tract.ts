import { vintageOf } from '../domain/measure.ts'
import { tableName } from '../domain/published-path.ts'
import type { Query } from './query.ts'

/** A tract as a regression on shares reads it: the parts of its land by grade, 0–1, their sum, and its estimate. */
export interface SharedTractRow {
  city_id: string
  share_a: number
  share_b: number
  share_c: number
  share_d: number
  coverage: number
  estimate: number
}

/** The tracts of every city, or of one, that have any graded land and an estimate of the measure. */
export function sharedTracts(of: { measure: string; city?: string }): Query<SharedTractRow> {
  const [only, ids] =
    of.city === undefined ? ['', [of.measure]] : [' and city_id = ?', [of.measure, of.city]]
  return {
    sql: `
select city_id, share_a, share_b, share_c, share_d, coverage, estimate
from ${tableName('tract_share', vintageOf(of.measure))} join estimate using (geoid)
where coverage > 0 and measure = ?${only}
order by city_id, geoid`.trim(),
    params: ids,
  }
}
