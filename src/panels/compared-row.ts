import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Comparison } from '../figure/compare-grades.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { comparisonOf } from './comparison-of.ts'

/** What was counted of a city, and under which rule. */
export interface Counted {
  comparison: Comparison
  rule: AssignmentRule
}

/** One of the compared cities. */
export interface ComparedRow {
  page: CityView
  /** What is shown of it: the last count while it is being counted another way; null before the first, and where it failed. */
  shown: Counted | null
  /** Whether that is the last count, or none where there will be one. */
  isPending: boolean
  /** Why it could not be counted; null while that is well. */
  error: Error | null
}

/** A compared city as it stands. `last` keeps what was counted of each city and measure, and gets what is new. */
export function comparedRow(
  page: CityView,
  last: Map<string, Counted>,
  databaseError: Error | null,
): ComparedRow {
  const { city, measure, assignment, open, multiverse } = page
  const comparison = city.tracts > 0 ? comparisonOf(page) : null
  const key = `${city.id} ${measure.id}`
  if (comparison) last.set(key, { comparison, rule: assignment.rule })
  // A rule without groups rests on the count of all ways.
  const isFitted = assignment.rule.gives === 'shares' && !multiverse.of(measure)
  const error = page.gradesError ?? (isFitted ? (databaseError ?? multiverse.error) : null)
  return {
    page,
    shown: error ? null : (last.get(key) ?? null),
    isPending: !comparison && !error && !open.tracts.error && city.tracts > 0,
    error,
  }
}
