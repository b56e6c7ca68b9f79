import type { Assignment } from '../domain/assignment.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount, formatInterval, formatNumber } from '../domain/number-format.ts'
import { coverageWords } from './coverage-words.ts'
import type { Way } from './multiverse-ways.ts'

/** What a gap in a measure is counted in. */
export function gapUnit({ unit }: Pick<Measure, 'unit'>): 'years' | 'points' {
  return unit === 'years' ? 'years' : 'points'
}

/** An assignment in words, completing "A tract takes …". */
export function assignmentWords({ rule, threshold, grouping }: Assignment): string {
  const groups = rule.gives === 'score' ? `, in ${grouping.phrase}` : ''
  if (rule.leastCoverage === null) return rule.phrase + groups
  const coverage = threshold === 0 ? 'any' : `at least ${coverageWords(threshold)}`
  return `${rule.phrase}${groups}, with ${coverage} of its land graded`
}

const cityCount = (cities: number) => (cities === 1 ? 'one city' : `${formatCount(cities)} cities`)

/** One way of counting and what it finds, in words. */
export function wayWords(way: Way, measure: Measure): string {
  const words = assignmentWords(way.assignment)
  const rule = words[0]!.toUpperCase() + words.slice(1)
  const land = way.assignment.rule.gives === 'shares' ? 'land for ' : ''
  const tracts = `${land}n = ${formatCount(way.n)} and ${formatCount(way.nReference)}`
  const n = way.cities === undefined ? tracts : `${tracts} in ${cityCount(way.cities)}`
  if (!way.gap) return `${rule}: too few tracts to compare, ${n}`
  const { estimate, low, high } = way.gap
  const fragile = way.fragile ? ', fragile' : ''
  return `${rule}: ${formatNumber(estimate)} ${gapUnit(measure)}, 95% interval ${formatInterval(low, high)}, ${n}${fragile}`
}
