import { count, rollup } from 'd3-array'
import type { City, Gap, GroupSummary, Headline } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { GRADES, type Grade } from '../../src/domain/grade.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import { summarize } from '../../src/stats/summarize.ts'
import { welchGap } from '../../src/stats/welch-gap.ts'
import { roundTo } from './estimate.ts'
import { STEPS_PER_DEGREE } from './grid.ts'
import type { LinkedMap } from './link.ts'

/** Decimals of the numbers we compute: well beyond what is ever shown. */
const DECIMALS = 4

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
    headline: tracts.length > 0 ? headlineOf(columns) : null,
  }
}

function areasByGrade(areas: LinkedMap['map']['areas']): Record<Grade, number> {
  const counts = rollup(
    areas,
    (group) => group.length,
    ({ grade }) => grade,
  )
  return byGrade((grade) => counts.get(grade) ?? 0)
}

function headlineOf({ grade, estimates }: CityTracts): Headline {
  const estimate = estimates[HEADLINE_MEASURE.id]?.estimate ?? []
  const valuesOf = (wanted: Grade | null) =>
    estimate.filter((value, i): value is number => value !== null && grade[i] === wanted)
  return {
    byGrade: byGrade((wanted) => rounded(summarize(valuesOf(wanted)))),
    notGraded: rounded(summarize(valuesOf(null))),
    gap: roundedGap(welchGap(valuesOf('D'), valuesOf('A'))),
  }
}

function byGrade<T>(of: (grade: Grade) => T): Record<Grade, T> {
  return Object.fromEntries(GRADES.map((grade) => [grade, of(grade)])) as Record<Grade, T>
}

const maybeRounded = (value: number | null) => (value === null ? null : roundTo(value, DECIMALS))

function rounded({ n, mean, low, high }: GroupSummary): GroupSummary {
  return { n, mean: maybeRounded(mean), low: maybeRounded(low), high: maybeRounded(high) }
}

function roundedGap(gap: Gap | null): Gap | null {
  if (!gap) return null
  const { estimate, low, high } = gap
  return {
    estimate: roundTo(estimate, DECIMALS),
    low: roundTo(low, DECIMALS),
    high: roundTo(high, DECIMALS),
  }
}
