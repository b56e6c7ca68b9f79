import type { Geoid } from '../domain/geoid.ts'
import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import { areasDiffer, placeholders, type JoinedCities } from './overlap-comparison.ts'
import type { Query } from './query.ts'

/** A tract whose graded land in the reader's own join is not the published one; null where one of them has no such tract. */
export interface GradedDifferenceRow<V extends Vintage = Vintage> {
  city_id: string
  geoid: Geoid<V>
  here_m2: number | null
  published_m2: number | null
}

/** Tracts of these cities of which `graded_here` and `tract` disagree by more than a millionth. */
export function gradedDifference<V extends Vintage>(
  of: JoinedCities<V>,
): Query<GradedDifferenceRow<V>> {
  return {
    sql: `
select city_id, geoid, here.graded_m2 as here_m2, published.graded_m2 as published_m2
from ${tableName('graded_here', of.vintage)} as here
full join ${tableName('tract', of.vintage)} as published using (city_id, geoid)
where city_id in (${placeholders(of.cities)})
  and ${areasDiffer('here.graded_m2', 'published.graded_m2')}
order by city_id, geoid`.trim(),
    params: [...of.cities],
  }
}
