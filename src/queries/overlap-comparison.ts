import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'

/** SQL that is true where two areas in m² differ by more than a millionth of the published one, at least of 1 m², or one of them is missing. */
export function areasDiffer(here: string, published: string): string {
  return `coalesce(abs(${here} - ${published}) > greatest(1, ${published}) * 1e-6, true)`
}

/** SQL of as many question marks as there are cities, for a list of bound values. */
export function placeholders(cities: readonly string[]): string {
  return cities.map(() => '?').join(', ')
}

/** Cities whose own joins to the tracts of one census are compared with what was published. */
export interface JoinedCities<V extends Vintage> {
  cities: readonly string[]
  vintage: V
}

/**
 * The SQL of a relation with a row an overlap of these cities, in `crosswalk_here`, in `crosswalk` or in both:
 * city_id, area_id, label, geoid, here_m2, published_m2, differs. The city is null for an area that was never published;
 * such overlaps are always in. Binds the cities.
 */
export function overlapComparison({ cities, vintage }: JoinedCities<Vintage>): string {
  return `
  select city_id, area_id, label, geoid, here.overlap_m2 as here_m2, published.overlap_m2 as published_m2,
    ${areasDiffer('here.overlap_m2', 'published.overlap_m2')} as differs
  from ${tableName('crosswalk_here', vintage)} as here
  full join ${tableName('crosswalk', vintage)} as published using (area_id, geoid)
  left join holc_area using (area_id)
  where city_id is null or city_id in (${placeholders(cities)})`
}
