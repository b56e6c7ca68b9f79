import { say } from '../words/say.ts'
import { tractCounts, vintagesOf, type City, type TractCounts } from './city.ts'
import { shapesPath } from './published-path.ts'
import type { Vintage } from './vintage.ts'

/** A city's map on the tracts of one census: what is joined at once. */
export interface TractMap {
  /** The file of its shapes, which no other map has. */
  path: string
  city: City
  vintage: Vintage
  counts: TractCounts
}

/** Every map that has tracts, each census's on its own. */
export function tractMaps(cities: readonly City[]): TractMap[] {
  return cities.flatMap((city) =>
    vintagesOf(city).map((vintage) => ({
      path: shapesPath(city.id, vintage),
      city,
      vintage,
      counts: tractCounts(city, vintage)!,
    })),
  )
}

/** "Ostermere, MN", and for other tracts than those of 2010 "Ostermere, MN, 2020 tracts". */
export function mapName({ city, vintage }: Pick<TractMap, 'city' | 'vintage'>): string {
  const name = `${city.name}, ${city.state}`
  return vintage === 2010 ? name : say('{city}, {year} tracts', { city: name, year: vintage })
}
