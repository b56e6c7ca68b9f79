import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Query } from './query.ts'

/** A tract on a city's map. */
export interface TractCityRow {
  geoid: string
  city_id: string
}

/** Every tract of one census with each city on whose map it is. */
export function tractCities(vintage: Vintage): Query<TractCityRow> {
  return {
    sql: `select geoid, city_id from ${tableName('tract', vintage)} order by all`,
    params: [],
  }
}
