import MiniSearch from 'minisearch'
import type { City } from '../domain/city.ts'
import type { AreaPlace } from './known-places.ts'
import { fold, wordsOf } from './words-in.ts'

interface Named<Place> {
  id: number
  name: string
  /** What a reader may add to it. */
  around: string
  place: Place
}

/** Longer words may have a letter wrong for every five. */
const LEAST_FUZZY = 4

/** Finds places by words of their names, by how these begin, and by words spelled nearly so. */
export class NameIndex<Place> {
  readonly #index = new MiniSearch<Named<Place>>({
    fields: ['name', 'around'],
    tokenize: wordsOf,
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length >= LEAST_FUZZY ? 0.2 : false),
      boost: { name: 2 },
    },
  })
  readonly #places: Place[]

  constructor(named: readonly Omit<Named<Place>, 'id'>[]) {
    this.#places = named.map(({ place }) => place)
    this.#index.addAll(named.map((each, id) => ({ ...each, id })))
  }

  /** Those with every word of the text, at least one of them in the name; the best first. */
  find(text: string): Place[] {
    return this.#index
      .search(text, {
        filter: ({ match }) => Object.values(match).some((fields) => fields.includes('name')),
      })
      .map(({ id }) => this.#places[id as number]!)
  }
}

/** Cities by their names. */
export function cityNames(cities: readonly City[]): NameIndex<City> {
  return new NameIndex(
    cities.map((city) => ({
      name: city.name,
      around: `${city.stateName} ${city.state}`,
      place: city,
    })),
  )
}

/** Those areas that the surveyors named. */
export function areaNames(areas: readonly AreaPlace[]): NameIndex<AreaPlace> {
  return new NameIndex(
    areas.flatMap((area) => {
      if (area.name === null) return []
      const { name, stateName, state } = area.city
      return [{ name: area.name, around: `${name} ${stateName} ${state}`, place: area }]
    }),
  )
}
