import { count, rollup } from 'd3-array'
import type { City, TractCounts } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { roundTo } from './estimate.ts'
import { STEPS_PER_DEGREE } from './grid.ts'
import { byGrade, DECIMALS, headlineOf } from './headline.ts'
import type { LinkedMap } from './link.ts'

/** What was published of a city on the tracts of one census. */
export interface CityOn<V extends Vintage> {
  linked: LinkedMap<V>
  columns: CityTracts<V>
}

/** A city's row of `cities.json`. The headline is of 2010 tracts, and null without any. */
export function cityRow(
  linked: LinkedMap,
  columns: CityTracts,
  on2020: CityOn<2020> | null = null,
): City {
  const { map, tracts } = linked
  return {
    id: map.id,
    name: map.name,
    state: map.state,
    stateName: map.stateName,
    year: map.year,
    ...(map.form !== null && { form: map.form }),
    bounds: map.bounds.map((step) => step / STEPS_PER_DEGREE) as City['bounds'],
    areas: map.areas.length,
    areasByGrade: areasByGrade(map.areas),
    ...countsOf(linked),
    ...(on2020 && { tracts2020: countsOf(on2020.linked) }),
    estimates: { ...estimatesOf(columns), ...(on2020 && estimatesOf(on2020.columns)) },
    headline:
      tracts.length > 0
        ? headlineOf(columns.grade, columns.estimates[HEADLINE_MEASURE.id]?.estimate ?? [])
        : null,
  }
}

function countsOf({ crosswalk, tracts, shapeCoverage }: LinkedMap<Vintage>): TractCounts {
  return {
    tracts: new Set(crosswalk.map(({ geoid }) => geoid)).size,
    tractsShown: tracts.length,
    shapeCoverage: roundTo(shapeCoverage, DECIMALS),
  }
}

function estimatesOf({ estimates }: CityTracts<Vintage>): City['estimates'] {
  return Object.fromEntries(
    Object.entries(estimates).map(([id, { estimate }]) => [
      id,
      count(estimate, (value) => value ?? NaN),
    ]),
  )
}

function areasByGrade(areas: LinkedMap['map']['areas']): City['areasByGrade'] {
  const counts = rollup(
    areas,
    (group) => group.length,
    ({ grade }) => grade,
  )
  return byGrade((grade) => counts.get(grade) ?? 0)
}
