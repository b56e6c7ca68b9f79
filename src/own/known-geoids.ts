import { VINTAGES, type Vintage } from '../domain/vintage.ts'
import type { PlaceIndex } from '../domain/place-index.ts'

/** The tracts of the data by census: on which cities' maps each is, by the cities' ids. A census without tracts has none. */
export type KnownGeoids = Record<Vintage, ReadonlyMap<string, readonly string[]>>

/** The tracts that a place index lists. */
export function knownGeoids({ tracts }: Pick<PlaceIndex, 'tracts'>): KnownGeoids {
  const [of2010, of2020] = VINTAGES.map((vintage) => citiesByGeoid(tracts[vintage] ?? {}))
  return { 2010: of2010!, 2020: of2020! }
}

function citiesByGeoid(
  byCity: Record<string, Record<string, readonly number[]>>,
): Map<string, string[]> {
  const cities = new Map<string, string[]>()
  for (const [city, counties] of Object.entries(byCity))
    for (const [county, steps] of Object.entries(counties)) {
      let code = 0
      for (const step of steps) {
        code += step
        const geoid = county + String(code).padStart(6, '0')
        const known = cities.get(geoid)
        if (known) known.push(city)
        else cities.set(geoid, [city])
      }
    }
  return cities
}
