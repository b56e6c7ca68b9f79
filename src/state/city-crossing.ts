import type { City } from '../domain/city.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Camera } from '../spatial/camera.ts'
import { nextCity } from './next-city.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'
import { OpenCity } from './open-city.svelte.ts'
import { shownVintage } from '../view/shown-vintage.ts'

/** How the reader came from one city's map into the next one's. */
interface Arrival {
  city: string
  /** How the map lay then, and still lies. */
  camera: Camera
  /** Whether the map was moved by keyboard. */
  isByKey: boolean
}

/** Leads the reader who moves one city's map into the next one's. */
export class CityCrossing {
  #arrival: Arrival | null = null
  #latest: { camera: Camera; next: string } | null = null
  #coming: OpenCity | null = null
  readonly #own: OwnMeasures

  /** `own` are the measures that the reader brought. */
  constructor(own: OwnMeasures) {
    this.#own = own
  }

  /**
   * The reader moved the map of a city. Gives the city that they moved into once its files are here; null where they are still in the
   * first one, moved on meanwhile, or it did not come: then they stay.
   */
  async enter(
    camera: Camera,
    here: City,
    cities: readonly City[],
    measure: string,
  ): Promise<OpenCity | null> {
    const next = nextCity(camera, here, cities)
    const latest = (this.#latest = next && { camera, next: next.id })
    if (!latest || !next) return null
    const entered = this.#fetched(next.id, shownVintage(next, measure))
    await entered.settled
    if (this.#latest !== latest || !entered.shapes.value || !entered.tracts.value) return null
    this.#arrival = {
      city: next.id,
      camera,
      isByKey: document.activeElement?.matches('[role="application"]') ?? false,
    }
    return entered
  }

  /** The reader moves the map again: while they do nothing changes under their hand. */
  wait(): void {
    this.#latest = null
  }

  #fetched(id: string, vintage: Vintage): OpenCity {
    if (this.#coming?.id === id && this.#coming.vintage === vintage) return this.#coming
    this.#coming = new OpenCity(id, vintage, this.#own)
    this.#coming.load()
    return this.#coming
  }

  /** How the reader came into that city; null where they came by a link or otherwise. */
  arrivalIn(city: string | null): Arrival | null {
    return this.#arrival?.city === city ? this.#arrival : null
  }

  /** Another city was opened, by whatever way: who comes to this one again sees all of it. */
  opened(city: string | null): void {
    if (this.#arrival?.city !== city) this.#arrival = null
    this.#latest = null
    this.#coming = null
  }
}
