import { count, rollup } from 'd3-array'
import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import { roundTo } from './estimate.ts'
import { STEPS_PER_DEGREE } from './grid.ts'
import { byGrade, DECIMALS, headlineOf } from './headline.ts'
import type { LinkedMap } from './link.ts'

/** A city's row of `cities.json`. The headline is null without tracts. */
export function cityRow(linked: LinkedMap, columns: CityTracts): City {
  const { map, crosswalk, tracts, shapeCoverage } = linked
  return {
    id: map.id,
    name: map.name,
    state: map.state,
    stateName: map.stateName,
    year: map.year,
    bounds: map.bounds.map((step) => step / STEPS_PER_DEGREE) as City['bounds'],
    areas: map.areas.length,
    areasByGrade: areasByGrade(map.areas),
    tracts: new Set(crosswalk.map(({ geoid }) => geoid)).size,
    tractsShown: tracts.length,
    shapeCoverage: roundTo(shapeCoverage, DECIMALS),
    estimates: Object.fromEntries(
      Object.entries(columns.estimates).map(([id, { estimate }]) => [
        id,
        count(estimate, (value) => value ?? NaN),
      ]),
    ),
    headline:
      tracts.length > 0
        ? headlineOf(columns.grade, columns.estimates[HEADLINE_MEASURE.id]?.estimate ?? [])
        : null,
  }
}

function areasByGrade(areas: LinkedMap['map']['areas']): City['areasByGrade'] {
  const counts = rollup(
    areas,
    (group) => group.length,
    ({ grade }) => grade,
  )
  return byGrade((grade) => counts.get(grade) ?? 0)
}
