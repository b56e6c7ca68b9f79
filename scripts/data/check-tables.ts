import type { Table } from 'apache-arrow'
import { isGeoid, stateOf } from '../../src/domain/geoid.ts'
import { CATEGORY, maybeGrade } from '../../src/domain/grade.ts'
import type { Measure } from '../../src/domain/measure.ts'
import { rowOf } from './check-columns.ts'
import type { Fault, FaultKind } from './check-fault.ts'
import { isStateFips } from './us-states.ts'

/** Areas that overlap by less than 1 m² each count in full, so a tract may have that little more graded ground than ground. */
const TOLERANCE = 1e-5

/** Every row of a table for which `fault` has words. */
function faultsOf<Row>(
  path: string,
  table: Table,
  kind: FaultKind,
  fault: (row: Row) => string | null,
): Fault[] {
  return (table.toArray() as Row[]).flatMap((row, i) => {
    const words = fault(row)
    return words === null ? [] : [{ kind, where: rowOf(path, i), words }]
  })
}

/** Tracts in states that do not exist, and tracts with more graded ground than ground. */
export function checkTracts(table: Table, path: string): Fault[] {
  return [
    ...faultsOf<{ geoid: string }>(path, table, 'value', ({ geoid }) =>
      isGeoid(geoid) && !isStateFips(stateOf(geoid))
        ? `geoid is "${geoid}", which begins with no state's number`
        : null,
    ),
    ...faultsOf<{ land_area_m2: number; graded_m2: number }>(
      path,
      table,
      'contradiction',
      ({ land_area_m2, graded_m2 }) =>
        graded_m2 <= land_area_m2 * (1 + TOLERANCE)
          ? null
          : `graded_m2 is ${graded_m2} of ${land_area_m2}`,
    ),
  ]
}

/** Areas whose category is not that of their grade, and graded areas of surveys that are not the HOLC's own. */
export function checkAreas(table: Table): Fault[] {
  return faultsOf<{ grade: string | null; category: string | null; city_survey: boolean | null }>(
    'holc_area.arrow',
    table,
    'contradiction',
    ({ grade: text, category, city_survey }) => {
      const grade = maybeGrade(text)
      if (grade === null) return null
      if (category !== CATEGORY[grade])
        return `category is "${category}" of an area of grade ${grade}`
      return city_survey === false ? `grade is ${grade} of an area of another survey` : null
    },
  )
}

/** Areas that hold a tract's middle or centre of population without being of its city. */
export function checkHolders(tract: Table, path: string, area: Table): Fault[] {
  const areas = area.toArray() as { area_id: number; city_id: string }[]
  const cityOf = new Map(areas.map(({ area_id, city_id }) => [area_id, city_id]))
  return (['centroid_area_id', 'centre_area_id'] as const).flatMap((column) =>
    faultsOf<{ city_id: string } & Record<typeof column, number | null>>(
      path,
      tract,
      'contradiction',
      ({ city_id, [column]: id }) => {
        const city = id === null ? undefined : cityOf.get(id)
        return city === undefined || city === city_id
          ? null
          : `${column} ${id} is an area of ${city}, not of ${city_id}`
      },
    ),
  )
}

/** Estimates outside their own interval. */
export function checkEstimates(table: Table, { id }: Measure): Fault[] {
  return faultsOf<{ estimate: number; low: number; high: number }>(
    `estimate/${id}.arrow`,
    table,
    'contradiction',
    ({ estimate, low, high }) =>
      low <= estimate && estimate <= high
        ? null
        : `the estimate ${estimate} is not in its interval, ${low} to ${high}`,
  )
}
