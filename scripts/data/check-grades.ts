import { tractCounts, type City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import { columnsPath, estimatePath, tableName, tablePath } from '../../src/domain/published-path.ts'
import { VINTAGES, type Vintage } from '../../src/domain/vintage.ts'
import type { TractGradeRow } from '../../src/queries/tract-grade.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import { gradeTracts } from './grade-tracts.ts'
import { headlineOf } from './headline.ts'

/** Half a unit of the last of four decimals, and what the sum of many doubles may be off by. */
const ROUNDING = 0.00005 + 1e-9

/** Grades, shares and headlines of the cities' files that the queries do not give from the published tables. */
export async function checkGrades(cities: readonly City[], published: Published): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const vintage of VINTAGES) {
    const shown = cities.filter((city) => vintage === 2010 || tractCounts(city, vintage))
    const graded = await gradedOn(vintage, published)
    if (!graded) continue
    if (vintage === 2010) faults.push(...headlineFaults(cities, graded, published))
    for (const { id } of shown) {
      const path = columnsPath(id, vintage)
      const columns = published.json.get(path) as CityTracts<Vintage> | undefined
      const words = columns ? gradeFaults(columns, graded.get(id) ?? []) : []
      faults.push(...words.map((fault): Fault => ({ kind: 'grade', where: path, words: fault })))
    }
  }
  return faults
}

type Graded = ReadonlyMap<string, TractGradeRow<Vintage>[]>

/** Each city's tracts of one census as the queries grade them; null where a table for that is not there. */
async function gradedOn(vintage: Vintage, { tables }: Published): Promise<Graded | null> {
  const tract = tables.get(tablePath(tableName('tract', vintage)))
  const crosswalk = tables.get(tablePath(tableName('crosswalk', vintage)))
  const holc_area = tables.get('holc_area.arrow')
  if (!tract || !holc_area || !crosswalk) return null
  return gradeTracts({ tract, holc_area, crosswalk }, vintage)
}

function headlineFaults(cities: readonly City[], graded: Graded, { tables }: Published): Fault[] {
  const estimates = tables.get(estimatePath(HEADLINE_MEASURE.id))
  if (!estimates) return []
  const rows = estimates.toArray() as { geoid: string; estimate: number }[]
  const estimateOf = new Map(rows.map(({ geoid, estimate }) => [geoid, estimate]))
  return cities.flatMap((city): Fault[] => {
    const found = graded.get(city.id) ?? []
    const headline = headlineOf(
      found.map(({ grade }) => grade),
      found.map(({ geoid }) => estimateOf.get(geoid) ?? null),
    )
    const expected = JSON.stringify(found.length > 0 ? headline : null)
    const said = JSON.stringify(city.headline)
    const words = `the headline of ${city.id} is ${said}, the tables give ${expected}`
    return said === expected ? [] : [{ kind: 'grade', where: 'cities.json', words }]
  })
}

function gradeFaults(
  columns: CityTracts<Vintage>,
  found: readonly TractGradeRow<Vintage>[],
): string[] {
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
