import type { FigureContent } from '../figure/figure-content.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import type { View } from '../state/view.svelte.ts'
import type { Warehouse } from '../state/warehouse.svelte.ts'

/** A page as the dialog reads it that lets a reader take away what is shown: the figure, the data, the citation, the embed. */
export interface Taken {
  view: View
  atlas: Atlas
  warehouse: Warehouse
  /** The place as people call it: "Milwaukee County, Wisconsin", "All cities". */
  readonly place: string
  /** What figures are made of; null while it is being counted. */
  readonly content: FigureContent | null
  /** Why it cannot be counted; null while it can. */
  readonly error: Error | null
}
