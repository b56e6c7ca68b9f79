import type { City } from '../domain/city.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { FigureContent } from '../figure/figure-content.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import { shownVintage } from '../view/shown-vintage.ts'
import type { ViewState } from '../view/url.ts'

/** What a page shows, as far as a reference needs it. */
export interface CitedParts {
  /** None on a page of all cities. */
  cities: readonly City[]
  vintage: Vintage
  measure: Measure
  /** The measure that this one is laid against; null where none is shown. */
  against: Measure | null
}

/** The cities and measures that a view shows: one city's, the compared ones', or those of all. The content knows what a measure is laid against. */
export function citedParts(
  { page, city, cities: compared, measure: id, panel }: ViewState,
  atlas: Pick<Atlas, 'city' | 'measure'>,
  content: FigureContent | null,
): CitedParts {
  const ids = page === 'compare' ? compared : city === null ? [] : [city]
  const cities = ids.flatMap((id) => atlas.city(id) ?? [])
  const measure = atlas.measure(id)
  return {
    cities,
    vintage: cities[0] ? shownVintage(cities[0], id) : measure.vintage,
    measure,
    against: panel === 'charts' && content?.kind === 'city' ? content.against : null,
  }
}
