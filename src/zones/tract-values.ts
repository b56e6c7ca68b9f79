import type { CityTracts } from '../domain/city-tracts.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'

/** What is known of the tracts of a join, in its order; null is not known. */
export interface TractValues {
  population: (number | null)[]
  /** Of one measure. */
  estimate: (measure: string) => (number | null)[]
}

/** The tracts' values out of their cities' files: a tract of two maps has the same in both. */
export function tractValues<V extends Vintage>(
  geoids: readonly Geoid<V>[],
  cities: readonly CityTracts<V>[],
): TractValues {
  const places = new Map<Geoid<V>, { city: CityTracts<V>; row: number }>()
  for (const city of cities) city.geoid.forEach((geoid, row) => places.set(geoid, { city, row }))
  const found = geoids.map((geoid) => places.get(geoid))
  return {
    population: found.map((place) => place?.city.population[place.row] ?? null),
    estimate: (measure) =>
      found.map((place) => place?.city.estimates[measure]?.estimate[place.row] ?? null),
  }
}
