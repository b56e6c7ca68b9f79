import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { checkCity, type AreaRow, type TractRow } from './check-city.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'

/** Cities that stand there twice, files of none of them, and whatever is wrong with each. */
export function checkCities(cities: readonly City[], { json, tables }: Published): Fault[] {
  const areas = byCity<AreaRow>(tables.get('holc_area.arrow'))
  const tracts = byCity<TractRow>(tables.get('tract.arrow'))
  const known = new Map(cities.map((city) => [city.id, city]))
  return [
    ...cities
      .filter((city) => known.get(city.id) !== city)
      .map(({ id }): Fault => {
        return { kind: 'repeated', where: 'cities.json', words: `${id} stands there twice` }
      }),
    ...[...known.values()].flatMap((city) =>
      checkCity(city, {
        shapes: json.get(`city/${city.id}.topo.json`) as CityShapes | undefined,
        columns: json.get(`city/${city.id}.tracts.json`) as CityTracts | undefined,
        areas: areas.get(city.id) ?? [],
        tracts: tracts.get(city.id) ?? [],
      }),
    ),
    ...[...json.keys()].flatMap((path): Fault[] => {
      const id = /^(?:city|description)\/([^.]+)\./.exec(path)?.[1]
      return id === undefined || known.has(id)
        ? []
        : [{ kind: 'city', where: path, words: 'it is of no city of cities.json' }]
    }),
  ]
}

function byCity<Row extends { city_id: string }>(table: Table | undefined): Map<string, Row[]> {
  return group((table?.toArray() ?? []) as Row[], ({ city_id }) => city_id)
}
