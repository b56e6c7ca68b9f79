import type { City } from '../domain/city.ts'
import { wordsOf } from './words-in.ts'

/** Whether a city's name or state has each of the words at the start of one of its own. */
export type IsOfCity = (city: City, words: readonly string[]) => boolean

/** Such a test that remembers each city's words. */
export function cityTest(cities: readonly City[]): IsOfCity {
  const own = new Map(
    cities.map((city) => [city.id, wordsOf(`${city.name} ${city.stateName} ${city.state}`)]),
  )
  return (city, words) =>
    words.every((word) => own.get(city.id)?.some((part) => part.startsWith(word)) ?? false)
}
