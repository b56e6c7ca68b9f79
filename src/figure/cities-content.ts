import type { ForestGap } from '../charts/forest-gap.ts'
import type { SummaryGap } from '../charts/summary-gap.ts'
import type { CityContent } from './city-content.ts'
import type { FigureAbout } from './figure-about.ts'
import type { Pair } from './pair.ts'

/** What a figure of several cities draws and says: all that can be ranked, or those that a reader compares. */
export interface CitiesContent {
  kind: 'cities'
  about: FigureAbout
  /** The finding of them together, and what stands under it. */
  headline: string
  text: string
  /** A gap a row, in their order. */
  rows: readonly ForestGap[]
  pair: Pair
  /** All rows together; null where they are not summed up. */
  summary: SummaryGap | null
  /** Names of the cities that have no row, as too few of their tracts can be compared. */
  missing: readonly string[]
  /** The compared cities themselves, for their tracts and maps on common scales; none of a ranking of all. */
  cities: readonly CityContent[]
}
