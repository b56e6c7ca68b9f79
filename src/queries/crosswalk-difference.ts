import type { Geoid } from '../domain/geoid.ts'
import type { Query } from './query.ts'

/** An overlap of which the reader's own join and the published crosswalk disagree; null where one of them has none. */
export interface CrosswalkDifferenceRow {
  area_id: number
  geoid: Geoid
  here_m2: number | null
  published_m2: number | null
}

/** Overlaps of a city that differ by more than a millionth, or by more than a square metre, between `crosswalk_here` and `crosswalk`. */
export function crosswalkDifference(of: { city: string }): Query<CrosswalkDifferenceRow> {
  return {
    sql: `
with published as (
  select area_id, geoid, overlap_m2
  from crosswalk join holc_area using (area_id)
  where city_id = ?
)
select area_id, geoid, here.overlap_m2 as here_m2, published.overlap_m2 as published_m2
from crosswalk_here as here full join published using (area_id, geoid)
where here.overlap_m2 is null or published.overlap_m2 is null
   or abs(here.overlap_m2 - published.overlap_m2) > greatest(1, published.overlap_m2) * 1e-6
order by area_id, geoid`.trim(),
    params: [of.city],
  }
}
