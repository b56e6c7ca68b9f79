import type { Geoid } from '../domain/geoid.ts'
import type { Query } from './query.ts'

/** A tract of the published score of Meier & Mitchell. */
export interface ScoreEstimateRow {
  geoid: Geoid
  /** Code and name of its metropolitan area. */
  metro_id: string
  metro: string
  /** 1 = A … 4 = D, two decimals. */
  score: number
  /** Life expectancy at birth, years; null where none was published. */
  estimate: number | null
}

/** Every tract of the published score with its life expectancy. */
export const SCORE_ESTIMATES: Query<ScoreEstimateRow> = {
  sql: `
select geoid, metro_id, metro, score, estimate
from published_score
left join (
  select geoid, estimate from reference_estimate where measure = 'life-expectancy'
) using (geoid)
order by geoid`.trim(),
  params: [],
}
