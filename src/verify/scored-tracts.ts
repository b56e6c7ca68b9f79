import { stateOf } from '../domain/geoid.ts'
import type { ScoreEstimateRow } from '../queries/score-estimates.ts'

/** A tract with both the published score and a life expectancy. */
export type ScoredTract = ScoreEstimateRow & { estimate: number }

/** The national table of life expectancy leaves Wisconsin out, and most published work used it alone. */
const WISCONSIN = '55'

/** The tracts with an estimate: as most published work has them, and with Wisconsin. */
export function scoredTracts(scores: readonly ScoreEstimateRow[]): {
  withoutWisconsin: ScoredTract[]
  withWisconsin: ScoredTract[]
} {
  const withWisconsin = scores.filter((row): row is ScoredTract => row.estimate !== null)
  return {
    withoutWisconsin: withWisconsin.filter(({ geoid }) => stateOf(geoid) !== WISCONSIN),
    withWisconsin,
  }
}
