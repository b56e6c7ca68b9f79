import { tractCounts, type City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { GRADES } from '../../src/domain/grade.ts'
import { maybeMeasure } from '../../src/domain/measure.ts'
import { CITY_FORMATS, cityFilePath, columnsPath } from '../../src/domain/published-path.ts'
import { publishedVintages } from '../../src/domain/published-schemas.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { columnName } from '../../src/export/measure-columns.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import type { CityMetadata } from './city-metadata.ts'
import type { TakenFile } from './read-taken.ts'

/** Files of cities to take away that are missing, say other numbers than the city's table, or are told of wrongly beside them. */
export function checkCityFiles(cities: readonly City[], published: Published): Fault[] {
  const { manifest, json, taken } = published
  const hashes = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]))
  return publishedVintages(manifest).flatMap((vintage) =>
    cities
      .filter((city) => tractCounts(city, vintage))
      .flatMap((city) => {
        const columns = json.get(columnsPath(city.id, vintage)) as CityTracts<Vintage> | undefined
        return CITY_FORMATS.flatMap((format) => {
          const path = cityFilePath(city.id, vintage, format)
          if (!hashes.has(path))
            return [{ kind: 'city', where: path, words: 'the manifest does not list it' } as const]
          const file = taken.get(path)
          const words =
            format === 'metadata.json'
              ? metadataFaults(json.get(path) as CityMetadata | undefined, hashes)
              : file && columns
                ? cellFaults(file, columns)
                : []
          return words.map((fault): Fault => ({ kind: 'city', where: path, words: fault }))
        })
      }),
  )
}

/** The first cell of each column that is not the table's: one fault would otherwise be told for every tract. */
function cellFaults(file: TakenFile, tracts: CityTracts<Vintage>): string[] {
  const { geoid, estimates } = tracts
  if (file.rows !== geoid.length) return [`it has ${file.rows} tracts, the city ${geoid.length}`]
  const wanted: [column: string, values: readonly (string | number | null)[]][] = [
    ['geoid', geoid],
    ['grade', tracts.grade],
    ['coverage', tracts.coverage],
    ...GRADES.map((grade): [string, number[]] => [
      `share_${grade.toLowerCase()}`,
      tracts[`share${grade}`],
    ]),
    ['population', tracts.population],
    ['land_area_m2', tracts.landAreaM2],
    ...Object.entries(estimates).flatMap(([id, { estimate, low, high, flag }]) => {
      const name = columnName(maybeMeasure(id) ?? { id })
      return [
        [name, estimate],
        [`${name}_low`, low],
        [`${name}_high`, high],
        [`${name}_flag`, flag],
      ] satisfies typeof wanted
    }),
  ]
  return wanted.flatMap(([column, values]) => {
    const row = values.findIndex((value, i) => file.cell(i, column) !== String(value ?? ''))
    if (row < 0) return []
    const found = file.cell(row, column) || 'nothing'
    return [`tract ${geoid[row]} has ${found} as ${column}, the city’s table ${values[row]}`]
  })
}

function metadataFaults(
  metadata: CityMetadata | undefined,
  hashes: ReadonlyMap<string, string>,
): string[] {
  if (!metadata) return []
  return metadata.files
    .filter(({ path, sha256 }) => hashes.get(`city/${path}`) !== sha256)
    .map(({ path }) => `the hash of ${path} is not the manifest’s`)
}
