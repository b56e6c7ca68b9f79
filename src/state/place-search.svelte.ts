import type { City } from '../domain/city.ts'
import { PLACE_INDEX, type PlaceIndex } from '../domain/place-index.ts'
import type { Manifest } from '../domain/manifest.ts'
import { PlaceFinder } from '../search/place-finder.ts'
import type { AreaPlace } from '../search/known-places.ts'
import { fetchJson } from './fetch-published.ts'
import { Resource } from './resource.svelte.ts'

/** Whether a data set has a file: older ones lack what the search needs. */
export function hasFile(manifest: Pick<Manifest, 'files'>, path: string): boolean {
  return manifest.files.some((file) => file.path === path)
}

/** The places that can be found, fetched when the first is sought. */
export class PlaceSearch {
  readonly finder = new Resource<PlaceFinder>()

  /** By the id of the area; of none before the places are there. */
  readonly areas = $derived.by(
    (): ReadonlyMap<number, AreaPlace> =>
      new Map(this.finder.value?.areas.map((area) => [area.id, area])),
  )

  /** Fetches the places of these cities, where that has not been done. Without a place index only the cities are found. */
  load(cities: readonly City[], hasIndex: boolean): void {
    if (this.finder.value || this.finder.pending) return
    void this.finder.load(
      async () =>
        new PlaceFinder(cities, hasIndex ? await fetchJson<PlaceIndex>(PLACE_INDEX) : null),
    )
  }
}

/** One for the page: what was fetched and read stays for the next search. */
export const placeSearch = new PlaceSearch()
