import type { City } from '../domain/city.ts'
import type { PlaceIndex } from '../domain/place-index.ts'
import { cityTest, type IsOfCity } from './city-words.ts'
import { findLabels, labelKey, type LabelledArea } from './find-areas.ts'
import { findCities } from './find-cities.ts'
import { findTracts } from './find-tracts.ts'
import { knownAreas, knownTracts, type AreaPlace, type TractPlace } from './known-places.ts'
import { areaNames, cityNames, type NameIndex } from './name-index.ts'

/** The places that a text may mean, of each kind the likeliest first. */
export interface FoundPlaces {
  cities: City[]
  tracts: TractPlace[]
  areas: AreaPlace[]
}

/** Fewer letters begin too many names. */
const LEAST_NAME = 3
/** No place is called longer; looking for all the words of a pasted page would hold up the reader's own. */
const LONGEST = 100

/** Finds cities, tracts and areas by what people write of them; within milliseconds on all of the country. */
export class PlaceFinder {
  readonly areas: readonly AreaPlace[]
  readonly tracts: readonly TractPlace[]
  readonly #cities: readonly City[]
  readonly #labelled: readonly LabelledArea[]
  readonly #cityNames: NameIndex<City>
  #areaNames: NameIndex<AreaPlace> | null = null
  readonly #isOf: IsOfCity

  /** Without a place index only cities are found. */
  constructor(cities: readonly City[], index: PlaceIndex | null) {
    this.#cities = cities
    this.areas = index ? knownAreas(index, cities) : []
    this.tracts = index ? knownTracts(index, cities) : []
    this.#labelled = this.areas.flatMap((area) =>
      area.label === null ? [] : [{ area, key: labelKey(area.label) }],
    )
    this.#cityNames = cityNames(cities)
    this.#isOf = cityTest(cities)
  }

  /** What the text may mean; places of the city `home` before like ones elsewhere. Nothing for an empty text. */
  find(typed: string, home: string | null = null): FoundPlaces {
    const text = typed.trim().slice(0, LONGEST)
    if (text === '') return { cities: [], tracts: [], areas: [] }
    const cities = findCities(this.#cities, text)
    const labels = findLabels(this.#labelled, text, this.#isOf, home)
    const isName = text.length >= LEAST_NAME
    return {
      cities: cities.length > 0 || !isName ? cities : this.#cityNames.find(text),
      tracts: findTracts(this.tracts, text, this.#isOf, home),
      areas: isName ? [...new Set([...labels, ...this.#namedAreas(text)])] : labels,
    }
  }

  /** The index of names is made when the first is sought, so that neither it nor the rest holds the page up. */
  #namedAreas(text: string): AreaPlace[] {
    this.#areaNames ??= areaNames(this.areas)
    return this.#areaNames.find(text)
  }
}
