import { greatest, least } from 'd3-array'
import type { Measure } from '../domain/measure.ts'
import { formatInterval, formatNumber } from '../domain/number-format.ts'
import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { RandomEffects } from '../stats/random-effects.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './compare-grades.ts'
import { groupWords } from './group-words.ts'
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

/** What the ranked cities say together; `mapped` is how many HOLC maps the data set holds. */
export function nationalFinding(
  ranked: readonly RankedCity<PlacedCity>[],
  mapped: number,
  { measure, rule }: Asked,
): NationalFinding {
  const words = groupWords(rule)
  const lowest = least(ranked, ({ gap }) => gap.estimate)
  const highest = greatest(ranked, ({ gap }) => gap.estimate)
  if (!lowest || !highest)
    return {
      headline: 'No city here has enough tracts in both groups to compare them',
      text: `${mapped} HOLC maps are in this data set; a comparison needs ${UNRANKED_BELOW} ${words.unit} of D and ${UNRANKED_BELOW} of A.`,
    }
  const [widest, narrowest] = measure.worse === 'lower' ? [lowest, highest] : [highest, lowest]
  const worse = ranked.filter(({ gap }) => isWorse(gap, measure)).length
  const unclear = ranked.filter(({ gap }) => gap.low <= 0 && gap.high >= 0)
  const fragile = ranked.filter(({ firm }) => !firm).length
  const unit = gapUnit(measure)
  const size = ({ gap }: RankedCity<PlacedCity>) => formatNumber(Math.abs(gap.estimate))
  const direction = ({ gap }: RankedCity<PlacedCity>) =>
    isWorse(gap, measure) ? '' : ' the other way'
  const range =
    ranked.length === 1
      ? `The gap is ${size(widest)} ${unit}${direction(widest)} in ${widest.city.name}.`
      : `The gap runs from ${size(widest)} ${unit}${direction(widest)} in ${widest.city.name} to ${size(narrowest)}${direction(narrowest)} in ${narrowest.city.name}.`
  const zero =
    unclear.length === 0
      ? ' No 95% interval includes zero.'
      : unclear.length === 1
        ? ` The 95% interval of ${unclear[0]!.city.name} includes zero.`
        : ` In ${unclear.length} of them the 95% interval includes zero.`
  const few =
    fragile === 0
      ? ''
      : ` In ${fragile} of them, fewer than ${FRAGILE_BELOW} in a group make the figure fragile.`
  const topic = measure.unit === 'years' ? 'life expectancy' : measure.label
  const side = measure.worse === 'lower' ? 'lower' : 'higher'
  return {
    headline: `In ${worse} of ${ranked.length} cities, ${topic} today is ${side} in ${words.name('D')} than in ${words.name('A')}`,
    text: `${range}${zero} Shown are the ${ranked.length} of ${mapped} HOLC maps with at least ${UNRANKED_BELOW} ${words.unit} in each group.${few}`,
  }
}

/** The random-effects summary in words: the mean gap, how far cities differ, and what a further one would be expected to show. */
export function summaryWords(summary: RandomEffects, measure: Measure): string {
  const { mean, low, high, iSquared, predictionLow, predictionHigh, k } = summary
  const unit = gapUnit(measure)
  const differ =
    iSquared === null
      ? ''
      : ` ${Math.round(iSquared * 100)}% of their variation is more than chance.`
  const further =
    predictionLow === null || predictionHigh === null
      ? ''
      : ` In a further city like these, the gap is expected between ${formatInterval(predictionLow, predictionHigh).replace(' to ', ' and ')} (95% prediction interval).`
  const cities = k === 1 ? 'One city gives' : `Together, as random effects, the ${k} cities give`
  return `${cities} ${formatNumber(mean)} ${unit} (${formatInterval(low, high)}).${differ}${further}`
}
