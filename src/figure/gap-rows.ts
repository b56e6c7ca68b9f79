import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { formatIn, formatInterval, formatNumber } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { TEstimate } from '../stats/t-estimate.ts'
import type { CityStatistics } from './city-statistics.ts'
import type { Pair } from './pair.ts'
import { groupWords, type GroupWords } from './group-words.ts'
import { intervalText } from './interval-text.ts'
import { probabilityText } from './probability-text.ts'
import { shortage } from './shortage.ts'
import { untold, type StatisticRow } from './statistic-row.ts'
import { gapUnit } from './way-words.ts'

/** How far apart the pair's two groups are, tract by tract. */
export function gapRows(
  { gap: found, groups, pair }: CityStatistics,
  measure: Measure,
  rule: AssignmentRule,
): StatisticRow[] {
  const [grade, reference] = pair
  const { gap, bootstrap, hedges, ratio } = found
  const words = groupWords(rule)
  const unit = gapUnit(measure)
  const reason = shortage(groups, pair, rule)
  const level = say('neither {grade} nor {reference} varies', { grade, reference })
  const few = reason ?? say('too few tracts')
  const gapName = say('Gap, {unit}', { unit })
  return [
    gap
      ? {
          module: 'welch-gap',
          name: gapName,
          figure: formatIn(gap.estimate, measure.unit),
          beside: formatInterval(gap.low, gap.high, measure.unit),
          sentence: gapWords(gap, pair, words, measure),
        }
      : untold('welch-gap', gapName, few),
    bootstrap
      ? {
          module: 'bootstrap-interval',
          name: say('By bootstrap'),
          figure: formatIn(bootstrap.estimate, measure.unit),
          beside: formatInterval(bootstrap.low, bootstrap.high, measure.unit),
          sentence: say(
            'The same gap with an interval from drawing the tracts again {draws} times.',
            { draws: formatNumber(bootstrap.draws, 0) },
          ),
        }
      : untold('bootstrap-interval', say('By bootstrap'), few),
    hedges
      ? {
          module: 'effect-size',
          name: say('Hedges’ g'),
          figure: formatNumber(hedges.estimate, 2),
          beside: intervalText(hedges),
          sentence: say('The gap in standard deviations of the tracts within the two groups.'),
        }
      : untold('effect-size', say('Hedges’ g'), reason ?? level),
    ratio
      ? {
          module: 'ratio-of-means',
          name: say('Ratio'),
          figure: formatNumber(ratio.ratio, 2),
          beside: intervalText(ratio),
          sentence: say('The mean of {grade} as a multiple of that of {reference}.', {
            grade,
            reference,
          }),
        }
      : untold('ratio-of-means', say('Ratio'), reason ?? say('a mean is not above zero')),
  ]
}

function gapWords(
  { estimate, p }: TEstimate,
  [grade, reference]: Pair,
  words: GroupWords,
  measure: Measure,
): string {
  const values = {
    group: words.name(grade),
    than: words.name(reference),
    n: formatIn(Math.abs(estimate), measure.unit),
    ...{ unit: gapUnit(measure), p: probabilityText(p) },
  }
  return estimate < 0
    ? say('The mean of {group} is {n} {unit} below that of {than}; {p}.', values)
    : say('The mean of {group} is {n} {unit} above that of {than}; {p}.', values)
}
