import type { PlaceIndex } from '../domain/place-index.ts'
import { VINTAGES } from '../domain/vintage.ts'
import { knownGeoids } from './known-geoids.ts'

/** A table to fill in: the tracts of a city's map, those of 2010 where it has such, with columns for a value and its interval. */
export function templateCsv(index: Pick<PlaceIndex, 'tracts'>, city: string): string {
  const known = knownGeoids(index)
  const vintage = VINTAGES.find((year) => index.tracts[year]?.[city]) ?? 2010
  const geoids = [...known[vintage]].flatMap(([geoid, cities]) =>
    cities.includes(city) ? [geoid] : [],
  )
  // A spreadsheet would take bare digits for a number, and their first zero away.
  return ['geoid,value,low,high', ...geoids.map((geoid) => `1400000US${geoid},,,`), ''].join('\r\n')
}
