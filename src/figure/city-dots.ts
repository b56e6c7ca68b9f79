import type { MapCity } from '../charts/city-marks.ts'
import type { PlacedCity, RankedCity } from './rank-cities.ts'

/** Every mapped city as a dot in the middle of its map; those that are ranked with their gaps. */
export function cityDots(
  cities: readonly PlacedCity[],
  ranked: readonly RankedCity<PlacedCity>[],
): MapCity[] {
  const byId = new Map(ranked.map((row) => [row.city.id, row]))
  return cities.map(({ id, name, bounds: [west, south, east, north], tracts }) => {
    const row = byId.get(id)
    return {
      id,
      name,
      lon: (west + east) / 2,
      lat: (south + north) / 2,
      tracts,
      gap: row?.gap.estimate ?? null,
      firm: row?.firm ?? false,
      fragile: row !== undefined && !row.firm,
    }
  })
}
