import { untrack } from 'svelte'
import type { City } from '../domain/city.ts'
import type { Atlas } from './atlas.svelte.ts'
import { CityView } from './city-view.svelte.ts'
import { OpenCity } from './open-city.svelte.ts'
import { shownVintage } from '../view/shown-vintage.ts'
import type { ViewState } from '../view/url.ts'
import type { Warehouse } from './warehouse.svelte.ts'

/** The cities that the reader compares: the files of each, and what the view's measure and method make of them. */
export class ComparedCities {
  readonly #atlas: Atlas
  readonly #warehouse: Warehouse
  readonly #now: () => ViewState
  /** Cities that were taken out stay, as they may be put back. */
  readonly #known = new Map<string, CityView>()
  readonly #fetched = new Map<string, OpenCity>()
  #opened = $state.raw<ReadonlyMap<string, OpenCity>>(new Map())
  #pages = $state.raw<readonly CityView[]>([])

  constructor(atlas: Atlas, warehouse: Warehouse, now: () => ViewState) {
    this.#atlas = atlas
    this.#warehouse = warehouse
    this.#now = now
  }

  /** One for each compared city that there is, in the reader's order. */
  get pages(): readonly CityView[] {
    return this.#pages
  }

  /** Ids in the link that no city of the data set has. */
  readonly strange = $derived.by(() =>
    this.#now().cities.filter((id) => this.#atlas.city(id) === null),
  )

  /** Whether the files of every city came or failed: only then is there one scale for all. */
  readonly isSettled = $derived.by(() =>
    this.#pages.every(({ open: { shapes, tracts } }) =>
      [shapes, tracts].every((file) => file.value !== null || file.error !== null),
    ),
  )

  /** Opens the cities of the view on the tracts of its measure. */
  follow(): void {
    const { cities: ids, measure } = this.#now()
    const cities = ids.flatMap((id) => this.#atlas.city(id) ?? [])
    untrack(() => {
      const opened = cities.map((city): [string, OpenCity] => [city.id, this.#fetch(city, measure)])
      this.#opened = new Map([...this.#opened, ...opened])
      this.#pages = cities.map((city) => this.#view(city))
    })
  }

  #fetch(city: City, measure: string): OpenCity {
    const vintage = shownVintage(city, measure)
    const key = `${city.id} ${vintage}`
    const fetched = this.#fetched.get(key) ?? new OpenCity(city.id, vintage, this.#atlas.own)
    if (!this.#fetched.has(key)) fetched.load()
    this.#fetched.set(key, fetched)
    return fetched
  }

  #view(city: City): CityView {
    const known = this.#known.get(city.id)
    if (known) return known
    // One scale for all: classes of one city's own values have no place here.
    const now = () => ({ ...this.#now(), classes: 'round' as const })
    const open = () => this.#opened.get(city.id)!
    const page = new CityView(city, open, this.#warehouse, now, this.#atlas)
    this.#known.set(city.id, page)
    return page
  }

  /** Asks the database, once it is there, for the grades under the chosen assignment and for every other way of counting. */
  count(): void {
    for (const page of this.#pages) {
      page.queryGrades()
      page.multiverse.count(page.measure)
    }
  }
}
