import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { GRADES } from '../../src/domain/grade.ts'
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

/** What is published of a city besides its row of `cities.json`. */
interface CityParts {
  shapes: CityShapes | undefined
  columns: CityTracts | undefined
  areas: readonly AreaRow[]
  tracts: readonly TractRow[]
}

/** Shares and coverage are each rounded to four decimals. */
const ROUNDING = 5 * 0.00005

/** Parts that a city lacks, or that differ from one another. */
export function checkCity(city: City, parts: CityParts): Fault[] {
  const { shapes, columns, areas, tracts } = parts
  const [shapePath, columnPath] = [`city/${city.id}.topo.json`, `city/${city.id}.tracts.json`]
  const faults = (where: string, words: readonly string[], kind: Fault['kind'] = 'city'): Fault[] =>
    words.map((fault) => ({ kind, where, words: fault }))
  const missing = [
    ...(shapes ? [] : [shapePath]),
    ...(columns ? [] : [columnPath]),
    ...(areas.length > 0 ? [] : ['its areas in holc_area.arrow']),
    ...(tracts.length > 0 || city.tractsShown === 0 ? [] : ['its tracts in tract.arrow']),
  ]
  return [
    ...faults(
      city.id,
      missing.map((part) => `without ${part}`),
    ),
    ...faults('cities.json', areas.length > 0 ? areaFaults(city, areas) : []),
    ...faults(columnPath, columns ? columnFaults(city, columns, tracts) : []),
    ...faults(shapePath, shapes && columns ? shapeFaults(city, shapes, columns) : []),
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

function columnFaults(city: City, columns: CityTracts, rows: readonly TractRow[]): string[] {
  const { geoid, estimates } = columns
  const inTable = rows.map((row) => row.geoid)
  const faults: string[] = []
  if (geoid.length !== city.tractsShown)
    faults.push(`it has ${geoid.length} tracts, cities.json says ${city.tractsShown}`)
  if (geoid.toSorted().join() !== inTable.toSorted().join())
    faults.push(`its ${geoid.length} tracts are not the ${inTable.length} of tract.arrow`)
  for (const measure of new Set([...Object.keys(estimates), ...Object.keys(city.estimates)])) {
    const found = estimates[measure]?.estimate.filter((value) => value !== null).length ?? 0
    const said = city.estimates[measure] ?? 0
    if (found !== said)
      faults.push(`it has ${found} estimates of ${measure}, cities.json says ${said}`)
  }
  return faults
}

function shapeFaults(city: City, { objects }: CityShapes, { geoid }: CityTracts): string[] {
  const drawn = objects.tracts.geometries.map(({ properties }) =>
    properties && 'geoid' in properties ? properties.geoid : null,
  )
  const areas = objects.areas.geometries.length
  return [
    ...(areas === city.areas ? [] : [`it has ${areas} areas, cities.json says ${city.areas}`]),
    ...(drawn.join() === geoid.join() ? [] : ['its tracts are not those of the city’s table']),
  ]
}

function shareFaults({ geoid, coverage, ...columns }: CityTracts): string[] {
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
