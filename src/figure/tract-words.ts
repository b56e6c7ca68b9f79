import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { CityContent } from './city-content.ts'
import { tractEstimate } from './tract-estimate.ts'

/** One of a city's tracts and its estimate with the interval, on one line. */
export function tractWords(
  { about, estimates, tracts }: Pick<CityContent, 'about' | 'estimates' | 'tracts'>,
  geoid: Geoid<Vintage>,
): string {
  const i = tracts.geoid.indexOf(geoid)
  const of = (column: 'estimate' | 'low' | 'high') => estimates?.[column][i] ?? null
  const estimate = { estimate: of('estimate'), low: of('low'), high: of('high') }
  return tractEstimate(geoid, estimate, about.measure)
}
