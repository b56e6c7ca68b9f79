import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import { tractEstimate } from '../figure/tract-estimate.ts'
import type { CityView } from '../state/city-view.svelte.ts'

/** A tract and its estimate with the interval, on one line: "Tract 1856: 72.2 years (68.0 to 76.4)". */
export function estimateWords(page: CityView, geoid: Geoid<Vintage>): string {
  return tractEstimate(geoid, page.estimateOf(geoid), page.measure)
}
