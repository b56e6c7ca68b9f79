import { greatest, least, max, min } from 'd3-array'
import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { formatNumber } from '../domain/number-format.ts'
import { UNRANKED_BELOW } from './compare-grades.ts'
import { WORST_AND_BEST, type Pair } from './gap-of-pair.ts'
import { groupWords } from './group-words.ts'
import type { GradePair } from './headline-pair.ts'
import { isWorse } from './is-worse.ts'
import { gapUnit } from './way-words.ts'

/** A compared city and its gap. */
export interface ComparedGap {
  name: string
  gap: GradePair['gap']
}

/** What is compared: the measure, under which rule, between which grades. */
interface Asked {
  measure: Measure
  rule: AssignmentRule
  pair: Pair
}

/** What the compared cities say together: the headline, and what stands under it. Only cities that have the gap are in `gaps`. */
export function comparedFinding(
  gaps: readonly ComparedGap[],
  { measure, rule, pair }: Asked,
): { headline: string; text: string } {
  const words = groupWords(rule)
  const widths = [least(gaps, ({ gap }) => gap.estimate), greatest(gaps, ({ gap }) => gap.estimate)]
  const [widest, narrowest] = measure.worse === 'lower' ? widths : widths.reverse()
  if (!widest || !narrowest)
    return {
      headline: 'None of these cities has enough tracts of two grades to compare',
      text: `A comparison needs ${UNRANKED_BELOW} ${words.unit} with an estimate in each of two groups.`,
    }
  const isAlone = gaps.length === 1
  const topic = measure.unit === 'years' ? 'life expectancy' : measure.label
  const both = words.both(...pair)
  const figure = ({ gap }: ComparedGap) => formatNumber(Math.abs(gap.estimate))
  const direction = ({ gap }: ComparedGap) => (isWorse(gap, measure) ? '' : ' the other way')
  const first = `${figure(widest)} ${gapUnit(measure)}${direction(widest)} in ${widest.name}`
  const last = `${figure(narrowest)}${direction(narrowest)} in ${narrowest.name}`
  const unclear = gaps.filter(({ gap }) => gap.low <= 0 && gap.high >= 0)
  const where = isAlone ? widest.name : 'any of these cities'
  return {
    headline:
      unclear.length === gaps.length
        ? `Between ${both}, no clear gap in ${topic} shows in ${where}`
        : `The gap in ${topic} between ${both} ${isAlone ? `is ${first}` : `runs from ${first} to ${last}`}`,
    text: [
      isAlone ? '' : overlapWords(gaps, widest, narrowest),
      zeroWords(unclear, gaps.length),
      isAlone ? '' : 'Intervals are not adjusted for the number of cities.',
      pairWords(pair),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function overlapWords(
  gaps: readonly ComparedGap[],
  widest: ComparedGap,
  narrowest: ComparedGap,
): string {
  const share = max(gaps, ({ gap }) => gap.low)! <= min(gaps, ({ gap }) => gap.high)!
  if (share)
    return `${gaps.length === 2 ? 'Both' : 'All'} 95% intervals have values in common, which does not show that the gaps are alike.`
  const apart = widest.gap.low > narrowest.gap.high || narrowest.gap.low > widest.gap.high
  return apart
    ? `The 95% intervals of ${widest.name} and ${narrowest.name} have no value in common.`
    : 'Some of the 95% intervals have no value in common.'
}

function zeroWords(unclear: readonly ComparedGap[], of: number): string {
  if (unclear.length === 0) return ''
  if (unclear.length === 1) return `The 95% interval of ${unclear[0]!.name} includes zero.`
  const who = unclear.length < of ? `${unclear.length} of them` : of === 2 ? 'Both' : 'All'
  return `${who} include zero.`
}

function pairWords([grade, reference]: Pair): string {
  if (grade === WORST_AND_BEST[0] && reference === WORST_AND_BEST[1]) return ''
  return `Not all of these cities have ${UNRANKED_BELOW} tracts of both D and A: ${grade} minus ${reference} is the widest comparison that so many of them allow.`
}
