import { tractName, type Geoid } from '../domain/geoid.ts'
import { formatInterval, formatValue } from '../domain/number-format.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { say } from '../words/say.ts'

/** A tract and its estimate with the interval, on one line: "Tract 1856: 72.2 years (68.0 to 76.4)". */
export function estimateWords(page: CityView, geoid: Geoid<Vintage>): string {
  const { estimate, low, high } = page.estimateOf(geoid)
  const name = tractName(geoid)
  if (estimate === null) return say('Tract {name}: no estimate', { name })
  const value = formatValue(estimate, page.measure.unit)
  if (low === null || high === null) return say('Tract {name}: {value}', { name, value })
  const interval = formatInterval(low, high)
  return say('Tract {name}: {value} ({interval})', { name, value, interval })
}
