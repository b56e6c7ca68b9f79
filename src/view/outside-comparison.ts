import type { Assignment } from '../domain/assignment.ts'
import type { Grade } from '../domain/grade.ts'

/**
 * Whether a tract stands outside the comparison, by tract: its rule gives it no grade or, where a rule is fitted to shares of land, it is not
 * among those fitted. Null while the grades are not known.
 */
export function outsideComparison(
  { rule, threshold }: Assignment,
  grades: readonly (Grade | null)[] | null,
  /** Parts of the tracts' area that were graded, 0–1. */
  coverage: readonly number[],
): boolean[] | null {
  if (rule.gives === 'shares') return coverage.map((of) => of === 0 || of < threshold)
  return grades?.map((grade) => grade === null) ?? null
}
