import { compareGrades, type Comparison } from '../figure/compare-grades.ts'
import { compareShares } from '../figure/compare-shares.ts'
import { fitShares } from '../figure/share-fit.ts'
import type { CityView } from '../state/city-view.svelte.ts'

/** A city's tracts by grade under the reader's measure and method; null while they are being graded, or could not be. */
export function comparisonOf(page: CityView): Comparison | null {
  const { rule, threshold } = page.assignment
  if (rule.gives !== 'shares') return page.grades && compareGrades(page.rows)
  const counted = page.multiverse.of(page.measure)
  return counted && compareShares(fitShares(counted.tracts, threshold))
}
