import { greatest, least } from 'd3-array'
import type { Measure } from '../domain/measure.ts'
import { formatIn, formatInterval } from '../domain/number-format.ts'
import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { RandomEffects } from '../stats/random-effects.ts'
import { say, sayText } from '../words/say.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'
import { bareGapSize, gapSize } from './gap-size.ts'
import { groupWords, type GroupWords } from './group-words.ts'
import { isWorse } from './is-worse.ts'
import type { PlacedCity, RankedCity } from './rank-cities.ts'
import { gapUnit } from './way-words.ts'

/** The overview's headline and what stands under it. */
export interface NationalFinding {
  headline: string
  text: string
}

/** What the overview counts: which measure, under which rule. */
interface Asked {
  measure: Measure
  rule: AssignmentRule
}

type Ranked = RankedCity<PlacedCity>

/** What the ranked cities say together; `mapped` is how many HOLC maps the data set holds. */
export function nationalFinding(
  ranked: readonly Ranked[],
  mapped: number,
  { measure, rule }: Asked,
): NationalFinding {
  const words = groupWords(rule)
  const lowest = least(ranked, ({ gap }) => gap.estimate)
  const highest = greatest(ranked, ({ gap }) => gap.estimate)
  if (!lowest || !highest)
    return {
      headline: say('No city here has enough tracts in both groups to compare them'),
      text: say(
        '{mapped} HOLC maps are in this data set; a comparison needs {least} {tracts} of D and {least} of A.',
        { mapped, least: UNRANKED_BELOW, tracts: words.unit },
      ),
    }
  const [widest, narrowest] = measure.worse === 'lower' ? [lowest, highest] : [highest, lowest]
  const fragile = ranked.filter(({ firm }) => !firm).length
  const shown = say(
    'Shown are the {n} of {mapped} HOLC maps with at least {least} {tracts} in each group.',
    { n: ranked.length, mapped, least: UNRANKED_BELOW, tracts: words.unit },
  )
  const few = say('In {n} of them, fewer than {least} in a group make the figure fragile.', {
    n: fragile,
    least: FRAGILE_BELOW,
  })
  return {
    headline: headlineOf(ranked, measure, words),
    text: [
      rangeWords(widest, ranked.length === 1 ? null : narrowest, measure),
      zeroWords(ranked.filter(({ gap }) => gap.low <= 0 && gap.high >= 0)),
      shown,
      ...(fragile === 0 ? [] : [few]),
    ].join(' '),
  }
}

function headlineOf(ranked: readonly Ranked[], measure: Measure, words: GroupWords): string {
  const values = {
    n: ranked.filter(({ gap }) => isWorse(gap, measure)).length,
    all: ranked.length,
    group: words.name('D'),
    than: words.than('A'),
  }
  if (measure.unit === 'years')
    return say(
      'In {n} of {all} cities, life expectancy today is lower in {group} than in {than}',
      values,
    )
  const topic = { ...values, measure: sayText(measure.label) }
  return measure.worse === 'lower'
    ? say('In {n} of {all} cities, {measure} today is lower in {group} than in {than}', topic)
    : say('In {n} of {all} cities, {measure} today is higher in {group} than in {than}', topic)
}

/** `narrowest` is null where there is only one. */
function rangeWords(widest: Ranked, narrowest: Ranked | null, measure: Measure): string {
  const first = { size: gapSize(widest.gap, measure), city: widest.city.name }
  if (!narrowest) return say('The gap is {size} in {city}.', first)
  return say('The gap runs from {size} in {city} to {otherSize} in {otherCity}.', {
    ...first,
    otherSize: bareGapSize(narrowest.gap, measure),
    otherCity: narrowest.city.name,
  })
}

function zeroWords(unclear: readonly Ranked[]): string {
  const [first] = unclear
  if (!first) return say('No 95% interval includes zero.')
  return unclear.length === 1
    ? say('The 95% interval of {city} includes zero.', { city: first.city.name })
    : say('In {n} of them the 95% interval includes zero.', { n: unclear.length })
}

/** The random-effects summary in words: the mean gap, how far cities differ, and what a further one would be expected to show. */
export function summaryWords(summary: RandomEffects, measure: Measure): string {
  const { mean, low, high, iSquared, predictionLow, predictionHigh, k } = summary
  const values = {
    k,
    mean: formatIn(mean, measure.unit),
    unit: gapUnit(measure),
    interval: formatInterval(low, high, measure.unit),
  }
  const sentences = [
    k === 1
      ? say('One city gives {mean} {unit} ({interval}).', values)
      : say('Together, as random effects, the {k} cities give {mean} {unit} ({interval}).', values),
  ]
  if (iSquared !== null)
    sentences.push(
      say('{share} of their variation is more than chance.', {
        share: `${Math.round(iSquared * 100)}%`,
      }),
    )
  if (predictionLow !== null && predictionHigh !== null)
    sentences.push(
      say(
        'In a further city like these, the gap is expected between {low} and {high} (95% prediction interval).',
        {
          low: formatIn(predictionLow, measure.unit),
          high: formatIn(predictionHigh, measure.unit),
        },
      ),
    )
  return sentences.join(' ')
}
