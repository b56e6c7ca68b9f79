import type { CitiesContent } from '../figure/cities-content.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import type { View } from '../state/view.svelte.ts'
import type { Warehouse } from '../state/warehouse.svelte.ts'
import type { Taken } from './taken.ts'

/** What a page of several cities gives to the dialog: read anew whenever it changes. */
interface Given {
  place: () => string
  content: () => CitiesContent | null
  error: () => Error | null
}

/** A page of several cities as the dialog reads it that lets the reader take it away. */
export class CitiesTaken implements Taken {
  readonly view: View
  readonly atlas: Atlas
  readonly warehouse: Warehouse
  readonly #given: Given

  constructor(given: Given, of: { view: View; atlas: Atlas; warehouse: Warehouse }) {
    this.#given = given
    this.view = of.view
    this.atlas = of.atlas
    this.warehouse = of.warehouse
  }

  readonly place = $derived.by(() => this.#given.place())
  readonly content = $derived.by(() => this.#given.content())
  readonly error = $derived.by(() => this.#given.error() ?? this.atlas.manifest.error)
}
