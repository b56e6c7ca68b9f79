import type { Query } from './query.ts'

/** Makes `estimate`, one table for all measures; a measure's rows come when they are first asked for. */
export const CREATE_ESTIMATE: Query<never> = {
  sql: `
create or replace table estimate (
  measure varchar, geoid varchar, estimate double, low double, high double, standard_error double, flag integer
)`.trim(),
  params: [],
}

/** The table that a measure's published file goes through on its way into `estimate`. */
export const ARRIVED = 'estimate_arrived'

/** Copies what arrived into `estimate`, as the estimates of a measure. */
export function adoptEstimates(of: { measure: string }): Query<never> {
  return {
    sql: `
insert into estimate
select ?, geoid, estimate, low, high, standard_error, flag
from ${ARRIVED}`.trim(),
    params: [of.measure],
  }
}

/** The same of what a reader brought: geoid, estimate, low, high; a limit that is not known arrives as not a number. */
export function adoptOwnEstimates(of: { measure: string }): Query<never> {
  return {
    sql: `
insert into estimate
select ?, geoid, estimate, if(isnan(low), null, low), if(isnan(high), null, high), null, null
from ${ARRIVED}`.trim(),
    params: [of.measure],
  }
}

/** Takes a reader's measure out of the table. */
export function forgetOwnEstimates(of: { measure: string }): Query<never> {
  return { sql: 'delete from estimate where measure = ?', params: [of.measure] }
}

/** Lets go of what arrived. */
export const DROP_ARRIVED: Query<never> = { sql: `drop table ${ARRIVED}`, params: [] }
