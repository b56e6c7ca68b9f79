import type { Query } from './query.ts'

/** The table that the list of cities goes through on its way into `city`. */
export const CITIES_ARRIVED = 'city_arrived'

/** Makes `city`, a row a HOLC map: its year is null where the map's record does not say. */
export const CREATE_CITY: Query<never> = {
  sql: `
create or replace table city as
select city_id, name, state, state_name, try_cast(year as integer) as year
from ${CITIES_ARRIVED}
order by city_id`.trim(),
  params: [],
}

/** Lets go of what arrived. */
export const DROP_CITIES_ARRIVED: Query<never> = {
  sql: `drop table ${CITIES_ARRIVED}`,
  params: [],
}
