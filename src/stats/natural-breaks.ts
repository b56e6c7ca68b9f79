import { ckmeans } from 'simple-statistics'

/**
 * Inner breaks of the classes with the least squared deviation from their own means: Jenks's natural breaks (Fisher 1958, JASA 53,
 * 789–798; Jenks 1977), found exactly by dynamic programming (Wang & Song 2011, R Journal 3(2), 29–33). A class begins at its least
 * value. Fewer classes where there are fewer distinct values; no values give none.
 */
export function naturalBreaks(values: readonly number[], classes: number): number[] {
  const possible = Math.min(classes, new Set(values).size)
  if (possible < 2) return []
  return ckmeans([...values], possible)
    .slice(1)
    .map(([least]) => least!)
}
