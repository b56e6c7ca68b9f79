import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { columnsPath, shapesPath, tableName, tablePath } from '../../src/domain/published-path.ts'
import { publishedVintages } from '../../src/domain/published-schemas.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { checkCity, type AreaRow, type TractRow } from './check-city.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'

/** Cities that stand there twice, files of none of them, and whatever is wrong with each. */
export function checkCities(
  cities: readonly City[],
  { manifest, json, tables, taken }: Published,
): Fault[] {
  const areas = byCity<AreaRow>(tables.get('holc_area.arrow'))
  const grounds = publishedVintages(manifest).map((vintage) => ({
    vintage,
    tracts: byCity<TractRow>(tables.get(tablePath(tableName('tract', vintage)))),
  }))
  const known = new Map(cities.map((city) => [city.id, city]))
  return [
    ...cities
      .filter((city) => known.get(city.id) !== city)
      .map(({ id }): Fault => {
        return { kind: 'repeated', where: 'cities.json', words: `${id} stands there twice` }
      }),
    ...[...known.values()].flatMap((city) =>
      grounds
        .filter(({ vintage }) => vintage === 2010 || city.tracts2020)
        .flatMap(({ vintage, tracts }) =>
          checkCity(city, vintage, {
            shapes: json.get(shapesPath(city.id, vintage)) as CityShapes<Vintage> | undefined,
            columns: json.get(columnsPath(city.id, vintage)) as CityTracts<Vintage> | undefined,
            areas: areas.get(city.id) ?? [],
            tracts: tracts.get(city.id) ?? [],
          }),
        ),
    ),
    ...[...json.keys(), ...taken.keys()].flatMap((path): Fault[] => {
      const id = /^(?:city|description|embed)\/([^.]+)\./.exec(path)?.[1]
      return id === undefined || known.has(id)
        ? []
        : [{ kind: 'city', where: path, words: 'it is of no city of cities.json' }]
    }),
  ]
}

function byCity<Row extends { city_id: string }>(table: Table | undefined): Map<string, Row[]> {
  return group((table?.toArray() ?? []) as Row[], ({ city_id }) => city_id)
}
