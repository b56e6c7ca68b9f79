import type { Assignment } from '../domain/assignment.ts'
import { coverageWords } from './coverage-words.ts'

const WITHOUT_COVERAGE: Record<string, string> = {
  majority: 'no grade on half of it',
  best: 'outside the comparison',
  centroid: 'no grade at its centre',
  'centre-of-population': 'no grade where people live',
}

/** Why tracts stand outside the comparison, as short as a legend's label: "under half graded". */
export function fadedWords({ rule, threshold }: Assignment): string {
  const other = WITHOUT_COVERAGE[rule.id]
  if (other !== undefined) return other
  return threshold === 0 ? 'not graded' : `under ${coverageWords(threshold)} graded`
}
