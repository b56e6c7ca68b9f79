import type { City } from '../domain/city.ts'
import { formatCount } from '../domain/number-format.ts'
import { plural, say } from '../words/say.ts'

/** How many tracts a city has: "225 tracts"; that it has none but a map of the 1930s. */
export function tractsWords({ tracts }: Pick<City, 'tracts'>): string {
  if (tracts === 0) return say('1930s map only')
  return say(plural(tracts) === 'one' ? '{n} tract' : '{n} tracts', { n: formatCount(tracts) })
}
