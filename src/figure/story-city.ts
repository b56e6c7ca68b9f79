import type { City } from '../domain/city.ts'
import { FRAGILE_BELOW } from './least-counts.ts'

/** The smaller of a city's two compared groups, tracts. */
const carried = ({ headline }: City) =>
  headline ? Math.min(headline.byGrade.A.n, headline.byGrade.D.n) : 0

/**
 * The city whose story a newcomer is offered: a firm comparison of D and A, a survey sheet to quote where there is such a city, and of those
 * the fewest tracts, so that its map is soon there and its areas can be read. Where none is firm, the one with the most tracts behind its
 * comparison. Null without cities.
 */
export function storyCity(
  cities: readonly City[],
  hasSheets: (city: City) => boolean,
): City | null {
  const firm = cities.filter((city) => carried(city) >= FRAGILE_BELOW)
  const quoted = firm.filter(hasSheets)
  const from = quoted.length > 0 ? quoted : firm
  return (
    from.toSorted((a, b) => a.tractsShown - b.tractsShown)[0] ??
    cities.toSorted((a, b) => carried(b) - carried(a))[0] ??
    null
  )
}
