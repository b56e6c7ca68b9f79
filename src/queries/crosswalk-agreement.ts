import type { Vintage } from '../domain/vintage.ts'
import { overlapComparison, type JoinedCities } from './overlap-comparison.ts'
import type { Query } from './query.ts'

/** How far the reader's own join of a city and its published crosswalk agree. */
export interface CrosswalkAgreementRow {
  /** Null for overlaps of areas that were never published. */
  city_id: string | null
  /** In either of the two, each once. */
  overlaps: number
  differing: number
  /** Of the overlaps in both, as a part of the published one; null where none is in both. */
  largest_relative_difference: number | null
}

/** `crosswalk_here` against `crosswalk`, a row a city of these, by its id. */
export function crosswalkAgreement(of: JoinedCities<Vintage>): Query<CrosswalkAgreementRow> {
  return {
    sql: `
with overlap as (${overlapComparison(of)}
)
select city_id,
  count(*)::int as overlaps,
  (count(*) filter (differs))::int as differing,
  max(abs(here_m2 - published_m2) / published_m2) as largest_relative_difference
from overlap
group by city_id
order by city_id`.trim(),
    params: [...of.cities],
  }
}
