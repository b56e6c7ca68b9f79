import type { Assignment } from '../domain/assignment.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount, formatIn, formatInterval } from '../domain/number-format.ts'
import { isPercent } from '../domain/unit.ts'
import { capitalized, say, sayText } from '../words/say.ts'
import { coverageWords } from './coverage-words.ts'
import type { Way } from './multiverse-ways.ts'

/** What a gap in a measure is counted in, in the reader's language. */
export function gapUnit({ unit }: Pick<Measure, 'unit'>): string {
  if (isPercent(unit)) return say('points')
  return typeof unit === 'object' ? unit.words : say('years')
}

/** An assignment in words, completing "A tract takes …". */
export function assignmentWords({ rule, threshold, grouping }: Assignment): string {
  const phrase = sayText(rule.phrase)
  const groups = sayText(grouping.phrase)
  const way = rule.gives === 'score' ? say('{rule}, in {groups}', { rule: phrase, groups }) : phrase
  if (rule.leastCoverage === null) return way
  return threshold === 0
    ? say('{rule}, with any of its land graded', { rule: way })
    : say('{rule}, with at least {coverage} of its land graded', {
        rule: way,
        coverage: coverageWords(threshold),
      })
}

/** One way of counting and what it finds, in words. */
export function wayWords(way: Way, measure: Measure): string {
  const Way = capitalized(assignmentWords(way.assignment))
  const counts = countsOf(way)
  if (!way.gap) return say('{Way}: too few tracts to compare, {counts}', { Way, counts })
  const { estimate, low, high } = way.gap
  const values = {
    ...{ Way, counts },
    gap: formatIn(estimate, measure.unit),
    unit: gapUnit(measure),
    interval: formatInterval(low, high, measure.unit),
  }
  return way.fragile
    ? say('{Way}: {gap} {unit}, 95% interval {interval}, {counts}, fragile', values)
    : say('{Way}: {gap} {unit}, 95% interval {interval}, {counts}', values)
}

function countsOf({ assignment, n, nReference, cities }: Way): string {
  const sizes = { n: formatCount(n), nReference: formatCount(nReference) }
  const counts =
    assignment.rule.gives === 'shares'
      ? say('land for n = {n} and {nReference}', sizes)
      : say('n = {n} and {nReference}', sizes)
  if (cities === undefined) return counts
  return cities === 1
    ? say('{counts} in one city', { counts })
    : say('{counts} in {cities} cities', { counts, cities: formatCount(cities) })
}
