import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import { overlapComparison, type JoinedCities } from './overlap-comparison.ts'
import type { Query } from './query.ts'

/** An overlap of which the reader's own join and the published crosswalk disagree; null where one of them has none. */
export interface CrosswalkDifferenceRow<V extends Vintage = Vintage> {
  /** Null where the area was never published. */
  city_id: string | null
  area_id: number
  /** The area's own label; null where the map has none. */
  label: string | null
  geoid: Geoid<V>
  here_m2: number | null
  published_m2: number | null
}

/** Overlaps of these cities that are not the same, to a millionth, in `crosswalk_here` and `crosswalk`. */
export function crosswalkDifference<V extends Vintage>(
  of: JoinedCities<V>,
): Query<CrosswalkDifferenceRow<V>> {
  return {
    sql: `
with overlap as (${overlapComparison(of)}
)
select city_id, area_id, label, geoid, here_m2, published_m2
from overlap
where differs
order by city_id, area_id, geoid`.trim(),
    params: [...of.cities],
  }
}
