import { tractName, type Geoid } from '../domain/geoid.ts'
import { formatInterval, formatValue } from '../domain/number-format.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { CityView } from '../state/city-view.svelte.ts'

/** A tract and its estimate with the interval, on one line: "Tract 1856: 72.2 years (68.0 to 76.4)". */
export function estimateWords(page: CityView, geoid: Geoid<Vintage>): string {
  const { estimate, low, high } = page.estimateOf(geoid)
  if (estimate === null) return `Tract ${tractName(geoid)}: no estimate`
  const interval = low === null || high === null ? '' : ` (${formatInterval(low, high)})`
  return `Tract ${tractName(geoid)}: ${formatValue(estimate, page.measure.unit)}${interval}`
}
