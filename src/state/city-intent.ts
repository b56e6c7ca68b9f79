import type { City } from '../domain/city.ts'
import { columnsPath, shapesPath } from '../domain/published-path.ts'
import { fetchAhead } from './fetch-published.ts'
import { shownVintage } from '../view/shown-vintage.ts'
import { isNetworkSlow, savesData } from './slow-network.ts'

/** Who passes over a link on the way to another does not stay this long, ms. */
const DWELL_MS = 80

/** Fetches a city's files, and the code of its map, when the reader seems about to open it: not on a slow network, and not for who wants to save data. */
export class CityIntent {
  readonly #fetchCode: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(fetchCode: () => void) {
    this.#fetchCode = fetchCode
  }

  /** The reader turns to a way into a city with this measure, or away from it. */
  turn(city: City | null, measure: string): void {
    clearTimeout(this.#timer)
    if (!city || savesData() || isNetworkSlow()) return
    this.#timer = setTimeout(() => {
      const vintage = shownVintage(city, measure)
      fetchAhead(shapesPath(city.id, vintage))
      fetchAhead(columnsPath(city.id, vintage))
      this.#fetchCode()
    }, DWELL_MS)
  }
}
