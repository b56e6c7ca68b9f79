import type { City, TractCounts } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { GRADES } from '../../src/domain/grade.ts'
import { maybeMeasure } from '../../src/domain/measure.ts'
import { columnsPath, shapesPath, tableName, tablePath } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Fault } from './check-fault.ts'

/** Columns of `holc_area` and `tract` that a city is held to. */
export interface AreaRow {
  city_id: string
  grade: string | null
}
export interface TractRow {
  city_id: string
  geoid: string
}

/** What is published of a city on the tracts of one census, besides its row of `cities.json`. */
interface CityParts {
  shapes: CityShapes<Vintage> | undefined
  columns: CityTracts<Vintage> | undefined
  areas: readonly AreaRow[]
  tracts: readonly TractRow[]
}

/** Shares and coverage are each rounded to four decimals. */
const ROUNDING = 5 * 0.00005

/** Parts that a city lacks, or that differ from one another. */
export function checkCity(city: City, vintage: Vintage, parts: CityParts): Fault[] {
  const { shapes, columns, areas, tracts } = parts
  const [shapePath, columnPath] = [shapesPath(city.id, vintage), columnsPath(city.id, vintage)]
  const table = tablePath(tableName('tract', vintage))
  const counts = vintage === 2010 ? city : city.tracts2020!
  const faults = (where: string, words: readonly string[], kind: Fault['kind'] = 'city'): Fault[] =>
    words.map((fault) => ({ kind, where, words: fault }))
  const missing = [
    ...(shapes ? [] : [shapePath]),
    ...(columns ? [] : [columnPath]),
    ...(areas.length > 0 ? [] : ['its areas in holc_area.arrow']),
    ...(tracts.length > 0 || counts.tractsShown === 0 ? [] : [`its tracts in ${table}`]),
  ]
  return [
    ...faults(
      city.id,
      missing.map((part) => `without ${part}`),
    ),
    ...faults('cities.json', areas.length > 0 ? areaFaults(city, areas) : []),
    ...faults(
      columnPath,
      columns
        ? columnFaults(
            columns,
            counts,
            tracts.map(({ geoid }) => geoid),
            table,
          )
        : [],
    ),
    ...faults(shapePath, shapes && columns ? shapeFaults(city, shapes, columns) : []),
    ...faults(columnPath, columns ? estimateFaults(city, vintage, columns) : []),
    ...faults(columnPath, columns ? shareFaults(columns) : [], 'contradiction'),
  ]
}

function areaFaults(city: City, rows: readonly AreaRow[]): string[] {
  const counts = [
    ['areas', city.areas, rows.length],
    ...GRADES.map(
      (grade) =>
        [
          `areas of grade ${grade}`,
          city.areasByGrade[grade],
          rows.filter((row) => row.grade === grade).length,
        ] as const,
    ),
  ] as const
  return counts
    .filter(([, said, found]) => said !== found)
    .map(([what, said, found]) => `${city.id} has ${said} ${what}, holc_area.arrow ${found}`)
}

function columnFaults(
  { geoid }: CityTracts<Vintage>,
  { tractsShown }: TractCounts,
  inTable: readonly string[],
  table: string,
): string[] {
  const faults: string[] = []
  if (geoid.length !== tractsShown)
    faults.push(`it has ${geoid.length} tracts, cities.json says ${tractsShown}`)
  if (geoid.toSorted().join() !== inTable.toSorted().join())
    faults.push(`its ${geoid.length} tracts are not the ${inTable.length} of ${table}`)
  return faults
}

function estimateFaults(
  city: City,
  vintage: Vintage,
  { estimates }: CityTracts<Vintage>,
): string[] {
  const said = Object.keys(city.estimates).filter((id) => maybeMeasure(id)?.vintage === vintage)
  return [...new Set([...Object.keys(estimates), ...said])].flatMap((id) => {
    const found = estimates[id]?.estimate.filter((value) => value !== null).length ?? 0
    const count = city.estimates[id] ?? 0
    const fault = `it has ${found} estimates of ${id}, cities.json says ${count}`
    const isOther = maybeMeasure(id)?.vintage !== vintage
    return [
      ...(found === count ? [] : [fault]),
      ...(isOther ? [`${id} is not a measure of ${vintage} tracts`] : []),
    ]
  })
}

function shapeFaults(
  city: City,
  { objects }: CityShapes<Vintage>,
  { geoid }: CityTracts<Vintage>,
): string[] {
  const drawn = objects.tracts.geometries.map(({ properties }) =>
    properties && 'geoid' in properties ? properties.geoid : null,
  )
  const areas = objects.areas.geometries.length
  return [
    ...(areas === city.areas ? [] : [`it has ${areas} areas, cities.json says ${city.areas}`]),
    ...(drawn.join() === geoid.join() ? [] : ['its tracts are not those of the city’s table']),
  ]
}

function shareFaults({ geoid, coverage, ...columns }: CityTracts<Vintage>): string[] {
  return geoid.flatMap((id, i) => {
    const shares = GRADES.map((grade) => columns[`share${grade}`][i]!)
    const sum = shares.reduce((total, share) => total + share, 0)
    const isRight =
      shares.every((share) => share >= 0) &&
      coverage[i]! <= 1 &&
      Math.abs(sum - coverage[i]!) <= ROUNDING
    return isRight
      ? []
      : `tract ${id} has shares ${shares.join(', ')}, which sum to ${Number(sum.toFixed(4))}, and coverage ${coverage[i]}`
  })
}
