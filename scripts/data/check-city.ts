import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { GRADES } from '../../src/domain/grade.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'

/** Shares and coverage are each rounded to four decimals. */
const ROUNDING = 5 * 0.00005

/** Cities that stand there twice, lack a part, or whose parts differ from one another and from the tables. */
export function checkCities(cities: readonly City[], published: Published): Fault[] {
  const { json, tables } = published
  const areas = byCity<{ city_id: string; grade: string | null }>(tables.get('holc_area.arrow'))
  const tracts = byCity<{ city_id: string; geoid: string }>(tables.get('tract.arrow'))
  const ids = new Set(cities.map(({ id }) => id))
  const strays = [...json.keys()].flatMap((path): Fault[] => {
    const id = /^(?:city|description)\/([^.]+)\./.exec(path)?.[1]
    const words = 'it is of no city of cities.json'
    return id === undefined || ids.has(id) ? [] : [{ kind: 'city', where: path, words }]
  })
  const seen = new Set<string>()
  return cities
    .flatMap((city): Fault[] => {
      const say = (where: string, words: string): Fault => ({ kind: 'city', where, words })
      if (seen.has(city.id))
        return [{ kind: 'repeated', where: 'cities.json', words: `${city.id} stands there twice` }]
      seen.add(city.id)
      const [shapePath, tablePath] = [`city/${city.id}.topo.json`, `city/${city.id}.tracts.json`]
      const shapes = json.get(shapePath) as CityShapes | undefined
      const columns = json.get(tablePath) as CityTracts | undefined
      const missing = [
        ...(shapes ? [] : [shapePath]),
        ...(columns ? [] : [tablePath]),
        ...(areas.has(city.id) ? [] : ['its areas in holc_area.arrow']),
        ...(tracts.has(city.id) || city.tractsShown === 0 ? [] : ['its tracts in tract.arrow']),
      ]
      return [
        ...missing.map((part) => say(city.id, `without ${part}`)),
        ...areaFaults(city, areas.get(city.id)).map((words) => say('cities.json', words)),
        ...(columns ? columnFaults(city, columns, tracts.get(city.id)) : []).map((words) =>
          say(tablePath, words),
        ),
        ...(shapes && columns ? shapeFaults(city, shapes, columns) : []).map((words) =>
          say(shapePath, words),
        ),
        ...(columns ? shareFaults(columns) : []).map((words): Fault => ({
          kind: 'contradiction',
          where: tablePath,
          words,
        })),
      ]
    })
    .concat(strays)
}

function byCity<Row extends { city_id: string }>(table: Table | undefined): Map<string, Row[]> {
  return group((table?.toArray() ?? []) as Row[], ({ city_id }) => city_id)
}

function areaFaults(city: City, rows: readonly { grade: string | null }[] = []): string[] {
  if (rows.length === 0) return []
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
  city: City,
  columns: CityTracts,
  rows: readonly { geoid: string }[] = [],
): string[] {
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
