import type { City } from '../domain/city.ts'
import { sayText } from '../words/say.ts'

/** What a city is found by. */
type Wanted = Pick<City, 'name' | 'state' | 'stateName' | 'tracts'>

/** Letters only, without accents or case, so that "St Paul" finds "St. Paul". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
}

/**
 * Cities whose name or state has every word of `text` at the start of one of its own, those whose name begins so
 * first, then those with more tracts. No text finds none.
 */
export function findCities<Of extends Wanted>(cities: readonly Of[], text: string): Of[] {
  const words = plain(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rank = (city: Wanted) => (plain(city.name).startsWith(words.join(' ')) ? 0 : 1)
  return cities
    .filter((city) => {
      const own = plain(
        `${city.name} ${city.stateName} ${sayText(city.stateName)} ${city.state}`,
      ).split(' ')
      return words.every((word) => own.some((part) => part.startsWith(word)))
    })
    .sort((a, b) => rank(a) - rank(b) || b.tracts - a.tracts || a.name.localeCompare(b.name))
}
