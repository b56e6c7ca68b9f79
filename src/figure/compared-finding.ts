import { greatest, least, max, min } from 'd3-array'
import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { say, sayText } from '../words/say.ts'
import { UNRANKED_BELOW } from './least-counts.ts'
import { WORST_AND_BEST, type Pair } from './pair.ts'
import { bareGapSize, gapSize } from './gap-size.ts'
import { groupWords } from './group-words.ts'
import type { GradePair } from './headline-pair.ts'

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
      headline: say('None of these cities has enough tracts of two grades to compare'),
      text: say('A comparison needs {n} {tracts} with an estimate in each of two groups.', {
        n: UNRANKED_BELOW,
        tracts: words.unit,
      }),
    }
  const isAlone = gaps.length === 1
  const topic = measure.unit === 'years' ? say('life expectancy') : sayText(measure.label)
  const unclear = gaps.filter(({ gap }) => gap.low <= 0 && gap.high >= 0)
  const about = { measure: topic, both: words.both(...pair) }
  return {
    headline:
      unclear.length === gaps.length
        ? unclearHeadline(about, isAlone ? widest.name : null)
        : clearHeadline(about, measure, widest, isAlone ? null : narrowest),
    text: [
      isAlone ? '' : overlapWords(gaps, widest, narrowest),
      zeroWords(unclear, gaps.length),
      isAlone ? '' : say('Intervals are not adjusted for the number of cities.'),
      pairWords(pair),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

interface About {
  measure: string
  both: string
}

/** `city` is the only one; null where there are several. */
function unclearHeadline(about: About, city: string | null): string {
  return city === null
    ? say('Between {both}, no clear gap in {measure} shows in any of these cities', about)
    : say('Between {both}, no clear gap in {measure} shows in {city}', { ...about, city })
}

function clearHeadline(
  about: About,
  measure: Measure,
  widest: ComparedGap,
  narrowest: ComparedGap | null,
): string {
  const size = gapSize(widest.gap, measure)
  if (!narrowest)
    return say('The gap in {measure} between {both} is {size} in {city}', {
      ...about,
      ...{ size, city: widest.name },
    })
  return say(
    'The gap in {measure} between {both} runs from {size} in {city} to {otherSize} in {otherCity}',
    {
      ...about,
      ...{ size, city: widest.name },
      ...{ otherSize: bareGapSize(narrowest.gap, measure), otherCity: narrowest.name },
    },
  )
}

function overlapWords(
  gaps: readonly ComparedGap[],
  widest: ComparedGap,
  narrowest: ComparedGap,
): string {
  const share = max(gaps, ({ gap }) => gap.low)! <= min(gaps, ({ gap }) => gap.high)!
  if (share)
    return gaps.length === 2
      ? say(
          'Both 95% intervals have values in common, which does not show that the gaps are alike.',
        )
      : say('All 95% intervals have values in common, which does not show that the gaps are alike.')
  const apart = widest.gap.low > narrowest.gap.high || narrowest.gap.low > widest.gap.high
  return apart
    ? say('The 95% intervals of {city} and {other} have no value in common.', {
        city: widest.name,
        other: narrowest.name,
      })
    : say('Some of the 95% intervals have no value in common.')
}

function zeroWords(unclear: readonly ComparedGap[], of: number): string {
  const [first] = unclear
  if (!first) return ''
  if (unclear.length === 1)
    return say('The 95% interval of {city} includes zero.', { city: first.name })
  if (unclear.length < of) return say('{n} of them include zero.', { n: unclear.length })
  return of === 2 ? say('Both include zero.') : say('All include zero.')
}

function pairWords([grade, reference]: Pair): string {
  if (grade === WORST_AND_BEST[0] && reference === WORST_AND_BEST[1]) return ''
  return say(
    'Not all of these cities have {n} tracts of both D and A: {grade} minus {reference} is the widest comparison that so many of them allow.',
    { n: UNRANKED_BELOW, grade, reference },
  )
}
