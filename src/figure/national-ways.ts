import { sum } from 'd3-array'
import { ASSIGNMENTS } from '../domain/assignment.ts'
import { gapsOfWay } from './city-gaps.ts'
import { FRAGILE_BELOW } from './least-counts.ts'
import type { Way } from './multiverse-ways.ts'
import { rankCities, type PlacedCity } from './rank-cities.ts'
import { summarizeCities } from './summarize-cities.ts'
import { wayId } from './way-id.ts'

/**
 * The random-effects mean of the cities' gaps under every way of counting, each over the cities that the way can compare; fragile under
 * ten cities. `ways` are those of each city, by its id.
 */
export function nationalWays(
  cities: readonly PlacedCity[],
  ways: ReadonlyMap<string, readonly Way[]>,
): Way[] {
  return ASSIGNMENTS.map((assignment): Way => {
    const id = wayId(assignment)
    const ranked = rankCities(cities, gapsOfWay(ways, id))
    const summary = summarizeCities(ranked)
    return {
      assignment,
      id,
      cities: ranked.length,
      gap: summary && { ...summary, estimate: summary.mean },
      n: sum(ranked, ({ n }) => n),
      nReference: sum(ranked, ({ nReference }) => nReference),
      mean: null,
      meanReference: null,
      fragile: ranked.length < FRAGILE_BELOW,
    }
  })
}
