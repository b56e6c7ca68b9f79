import type { PlacedCity, RankedCity } from './rank-cities.ts'

/** Each city's gap counted other ways, by its id; null under a way that cannot compare there. */
export type OtherGaps = ReadonlyMap<string, readonly { gap: { estimate: number } | null }[]>

/** Ranked cities as rows of a forest plot; without ticks while the other ways are not known. */
export function forestRows(ranked: readonly RankedCity<PlacedCity>[], others: OtherGaps | null) {
  return ranked.map(({ city, gap, n, nReference, firm }) => ({
    id: city.id,
    name: `${city.name}, ${city.state}`,
    gap: gap.estimate,
    low: gap.low,
    high: gap.high,
    nD: n,
    nA: nReference,
    firm,
    others: others?.get(city.id)?.flatMap((way) => way.gap?.estimate ?? []) ?? [],
  }))
}
