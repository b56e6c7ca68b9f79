import { max, min } from 'd3-array'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatIn } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { Pair } from './pair.ts'
import type { Way } from './multiverse-ways.ts'
import { gapUnit } from './way-words.ts'

/** How much the answer depends on the way of counting, in words. */
export interface MultiverseFinding {
  /** Completes "How sure are we?". */
  title: string
  text: string
}

/** How the gap between two grades comes out under all ways of counting. */
export function multiverseFinding(
  ways: readonly Way[],
  [grade, reference]: Pair,
  measure: Measure,
): MultiverseFinding {
  const gaps = ways.flatMap(({ gap }) => gap ?? [])
  if (gaps.length === 0)
    return {
      title: say('No way of counting compares {grade} with {reference}', { grade, reference }),
      text: say('Each of the {n} ways leaves under five tracts in one of the two groups.', {
        n: ways.length,
      }),
    }
  const below = gaps.filter(({ estimate }) => estimate < 0).length
  const agree = below === 0 || below === gaps.length
  const counts = { n: gaps.length, below, some: gaps.length < ways.length }
  const unit = gapUnit(measure)
  const text = agree
    ? agreement(counts, { grade, reference, range: rangeOf(gaps, true, measure), unit })
    : disagreement(counts, { range: rangeOf(gaps, false, measure), unit })
  const unclear = gaps.filter(({ low, high }) => low <= 0 && high >= 0).length
  return {
    title: titleOf(gaps.length, agree),
    text: unclear === 0 ? text : `${text} ${intervals(unclear, gaps.length)}`,
  }
}

function titleOf(n: number, agree: boolean): string {
  if (n === 1) return say('Only one way of counting compares them')
  return agree
    ? say('{n} ways of counting agree on the direction', { n })
    : say('{n} ways of counting disagree on the direction', { n })
}

/** Ways that compare, those of them below zero, and whether others cannot compare. */
interface Counts {
  n: number
  below: number
  some: boolean
}

function waysWords({ n, some }: Counts): string {
  if (n === 1) return some ? say('the one that can be compared') : say('the one')
  return some ? say('all {n} that can be compared', { n }) : say('all {n}', { n })
}

function agreement(
  counts: Counts,
  values: { grade: Grade; reference: Grade; range: string; unit: string },
): string {
  const all = { ways: waysWords(counts), ...values }
  return counts.below > 0
    ? say('Under {ways}, {grade} stands below {reference}, by {range} {unit}.', all)
    : say('Under {ways}, {grade} stands above {reference}, by {range} {unit}.', all)
}

function disagreement({ n, below, some }: Counts, values: { range: string; unit: string }): string {
  const all = { n, below, ...values }
  return some
    ? say(
        'Under {below} of {n} ways that can be compared, the gap is below zero; it runs from {range} {unit}.',
        all,
      )
    : say('Under {below} of {n} ways, the gap is below zero; it runs from {range} {unit}.', all)
}

/** "3.8 to 9.7", the smaller first; with signs where the direction is not said. */
function rangeOf(gaps: readonly { estimate: number }[], isSaid: boolean, measure: Measure): string {
  const estimates = gaps.map(({ estimate }) => (isSaid ? Math.abs(estimate) : estimate))
  const [low, high] = [
    formatIn(min(estimates)!, measure.unit),
    formatIn(max(estimates)!, measure.unit),
  ]
  return low === high ? low : say('{low} to {high}', { low, high })
}

function intervals(unclear: number, of: number): string {
  if (unclear === of) return say('Every 95% interval includes zero.')
  return unclear === 1
    ? say('One 95% interval includes zero.')
    : say('{n} 95% intervals include zero.', { n: unclear })
}
