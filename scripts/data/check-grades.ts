import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { TractGradeRow } from '../../src/queries/tract-grade.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import { gradeTracts } from './grade-tracts.ts'
import { headlineOf } from './headline.ts'

/** Half a unit of the last of four decimals, and what the sum of many doubles may be off by. */
const ROUNDING = 0.00005 + 1e-9

/** Grades, shares and headlines of the cities' files that the queries do not give from the published tables. */
export async function checkGrades(
  cities: readonly City[],
  { tables, json }: Published,
): Promise<Fault[]> {
  const [tract, holc_area, crosswalk, estimates] = [
    'tract.arrow',
    'holc_area.arrow',
    'crosswalk.arrow',
    `estimate/${HEADLINE_MEASURE.id}.arrow`,
  ].map((path) => tables.get(path))
  if (!tract || !holc_area || !crosswalk || !estimates) return []
  const rows = estimates.toArray() as { geoid: string; estimate: number }[]
  const estimateOf = new Map(rows.map(({ geoid, estimate }) => [geoid, estimate]))
  const ids = cities.map(({ id }) => id)
  const graded = await gradeTracts({ tract, holc_area, crosswalk }, ids)
  return cities.flatMap((city): Fault[] => {
    const found = graded.get(city.id) ?? []
    const path = `city/${city.id}.tracts.json`
    const columns = json.get(path) as CityTracts | undefined
    const headline = headlineOf(
      found.map(({ grade }) => grade),
      found.map(({ geoid }) => estimateOf.get(geoid) ?? null),
    )
    const expected = JSON.stringify(found.length > 0 ? headline : null)
    const said = JSON.stringify(city.headline)
    const words = `the headline of ${city.id} is ${said}, the tables give ${expected}`
    return [
      ...(said === expected ? [] : [{ kind: 'grade', where: 'cities.json', words } as const]),
      ...(columns ? gradeFaults(columns, found) : []).map((words): Fault => ({
        kind: 'grade',
        where: path,
        words,
      })),
    ]
  })
}

function gradeFaults(columns: CityTracts, found: readonly TractGradeRow[]): string[] {
  const rowOf = new Map(found.map((row) => [row.geoid, row]))
  return columns.geoid.flatMap((geoid, i) => {
    const row = rowOf.get(geoid)
    if (!row) return []
    const pairs = [
      ['share of A', columns.shareA[i], row.share_a],
      ['share of B', columns.shareB[i], row.share_b],
      ['share of C', columns.shareC[i], row.share_c],
      ['share of D', columns.shareD[i], row.share_d],
      ['coverage', columns.coverage[i], row.coverage],
    ] as const
    return [
      ...pairs
        .filter(([, said, given]) => !(Math.abs(said! - given) <= ROUNDING))
        .map(
          ([what, said, given]) =>
            `tract ${geoid} has a ${what} of ${said}, the tables give ${given}`,
        ),
      ...(columns.grade[i] === row.grade
        ? []
        : [`tract ${geoid} has grade ${columns.grade[i]}, the tables give ${row.grade}`]),
    ]
  })
}
