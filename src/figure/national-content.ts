import type { City } from '../domain/city.ts'
import { say } from '../words/say.ts'
import type { CitiesContent } from './cities-content.ts'
import type { FigureAbout } from './figure-about.ts'
import { forestRows, type OtherGaps } from './forest-rows.ts'
import { nationalFinding } from './national-finding.ts'
import { WORST_AND_BEST } from './pair.ts'
import { sortRanked, type RankedCity } from './rank-cities.ts'
import { summarizeCities } from './summarize-cities.ts'

/** What is known of all cities under one view. */
export interface NationalKnown {
  about: FigureAbout
  /** Every HOLC map of the data. */
  cities: readonly City[]
  /** Those that have the gap. */
  ranked: readonly RankedCity[]
  /** The gap in every way of counting, by city; null where they were not counted. */
  ways: OtherGaps | null
}

/** What a figure of all cities draws and says: the worst gap first, and those on maps of the 1930s with tracts that have none. */
export function nationalContent({ about, cities, ranked, ways }: NationalKnown): CitiesContent {
  const { measure, assignment } = about
  const summary = summarizeCities(ranked)
  const rankedIds = new Set(ranked.map(({ city }) => city.id))
  return {
    kind: 'cities',
    about,
    ...nationalFinding(ranked, cities.length, { measure, rule: assignment.rule }),
    rows: forestRows(sortRanked(ranked, 'gap', measure.worse), ways),
    pair: WORST_AND_BEST,
    summary: summary && { ...summary, label: say('All, random effects') },
    missing: cities
      .filter(({ id, tracts }) => tracts > 0 && !rankedIds.has(id))
      .map(({ name, state }) => `${name}, ${state}`),
    cities: [],
  }
}
