import type { Geoid } from '../domain/geoid.ts'
import type { Query } from './query.ts'

/** A tract with its published score and one prevalence. */
export interface ScorePrevalenceRow {
  geoid: Geoid
  /** 1 = A … 4 = D. */
  score: number
  /** Part of the tract that areas with a grade cover, by our own overlay. */
  graded: number
  /** Percent of adults. */
  estimate: number
}

/** The tracts of the published score that have a reference estimate of a measure, with how much of them was graded. */
export function scorePrevalence(measure: string): Query<ScorePrevalenceRow> {
  return {
    sql: `
with overlay as (select geoid, sum(coverage) as graded from tract_share group by geoid)
select geoid, score, graded, estimate
from published_score
join overlay using (geoid)
join reference_estimate using (geoid)
where measure = ?
order by geoid`.trim(),
    params: [measure],
  }
}
