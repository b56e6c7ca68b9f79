import type { City } from '../domain/city.ts'
import type { Worse } from '../domain/prevalence.ts'
import type { CityGaps } from './city-gaps.ts'
import type { GapEstimate } from './gap-of-pair.ts'

/** What ranking and drawing need to know of a city. */
export type PlacedCity = Pick<City, 'id' | 'name' | 'state' | 'stateName' | 'bounds' | 'tracts'>

/** A city whose two groups are large enough to rank it by the gap between them. */
export interface RankedCity<Of extends PlacedCity = City> {
  city: Of
  gap: GapEstimate
  n: number
  nReference: number
  mean: number
  meanReference: number
  /** At least ten tracts in both groups. */
  firm: boolean
}

/** The orders in which ranked cities can stand. */
export const RANK_ORDERS = ['gap', 'name', 'n'] as const
export type RankOrder = (typeof RANK_ORDERS)[number]

const COMPARE: Record<RankOrder, (a: RankedCity<PlacedCity>, b: RankedCity<PlacedCity>) => number> =
  {
    gap: (a, b) => a.gap.estimate - b.gap.estimate,
    name: (a, b) => a.city.name.localeCompare(b.city.name, 'en'),
    n: (a, b) => Math.min(b.n, b.nReference) - Math.min(a.n, a.nReference),
  }

/** Cities with at least five tracts in both groups, the lowest gap first. */
export function rankCities<Of extends PlacedCity>(
  cities: readonly Of[],
  gaps: CityGaps,
): RankedCity<Of>[] {
  return cities
    .flatMap((city) => {
      const found = gaps.get(city.id)
      if (!found?.gap) return []
      const { gap, n, nReference, mean, meanReference, fragile } = found
      // Where there is a gap, both groups have a mean.
      return [
        { city, gap, n, nReference, mean: mean!, meanReference: meanReference!, firm: !fragile },
      ]
    })
    .sort(COMPARE.gap)
}

/** The same cities by gap, the worst for D first; by name; or by the n of their smaller group, the largest first. */
export function sortRanked<Of extends PlacedCity>(
  ranked: readonly RankedCity<Of>[],
  order: RankOrder,
  worse: Worse,
): RankedCity<Of>[] {
  const sorted = ranked.toSorted(COMPARE[order])
  return order === 'gap' && worse === 'higher' ? sorted.reverse() : sorted
}
