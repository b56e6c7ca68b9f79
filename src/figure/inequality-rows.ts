import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { formatIn, formatInterval, formatLimits, formatNumber } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { AttributableFraction } from '../stats/attributable-fraction.ts'
import type { CityStatistics } from './city-statistics.ts'
import { groupWords } from './group-words.ts'
import { intervalText } from './interval-text.ts'
import { probabilityText } from './probability-text.ts'
import { shortage } from './shortage.ts'
import { untold, type StatisticRow } from './statistic-row.ts'
import { gapUnit } from './way-words.ts'

/** How unequal it is among the residents of graded tracts, in the terms of the WHO. */
export function inequalityRows(
  { inequality, groups, pair }: CityStatistics,
  measure: Measure,
  rule: AssignmentRule,
): StatisticRow[] {
  const [grade, reference] = pair
  const { difference, ratio, slope, attributable, concentration } = inequality
  const words = groupWords(rule)
  const unit = gapUnit(measure)
  const short = shortage(groups, pair, rule) ?? say('too few of these tracts have residents')
  const line =
    rule.gives === 'shares'
      ? say('this rule puts no tract into a group')
      : say('the residents are all of one grade, or one tract alone settles the line')
  const differenceName = say('Difference, {unit}', { unit })
  const slopeName = say('Slope index, {unit}', { unit })
  const fractionName = say('Attributable fraction, %')
  return [
    difference
      ? {
          module: 'weighted-mean',
          name: differenceName,
          figure: formatIn(difference.estimate, measure.unit),
          beside: formatInterval(difference.low, difference.high, measure.unit),
          sentence: say('The mean resident’s tract in {group}, less that in {than}; {p}.', {
            group: words.name(grade),
            than: words.name(reference),
            p: probabilityText(difference.p),
          }),
        }
      : untold('weighted-mean', differenceName, short),
    ratio
      ? {
          module: 'ratio-of-means',
          name: say('Ratio'),
          figure: formatNumber(ratio.ratio, 2),
          beside: intervalText(ratio),
          sentence: say('The one as a multiple of the other.'),
        }
      : untold('ratio-of-means', say('Ratio'), short),
    slope
      ? {
          module: 'slope-index',
          name: slopeName,
          figure: formatIn(slope.slope.estimate, measure.unit),
          beside: formatInterval(slope.slope.low, slope.slope.high, measure.unit),
          sentence: say(
            'The worst-graded end of all residents minus the best-graded end, by a line through all of them; {p}.',
            { p: probabilityText(slope.slope.p) },
          ),
        }
      : untold('slope-index', slopeName, line),
    slope?.relative
      ? {
          module: 'slope-index',
          name: say('Relative index'),
          figure: formatNumber(slope.relative.ratio, 2),
          beside: intervalText(slope.relative),
          sentence: say('The one end as a multiple of the other.'),
        }
      : untold(
          'slope-index',
          say('Relative index'),
          slope ? say('an end is not above zero') : line,
        ),
    attributable
      ? {
          module: 'attributable-fraction',
          name: fractionName,
          figure: formatNumber(100 * attributable.fraction),
          beside:
            attributable.low === null || attributable.high === null
              ? ''
              : formatLimits(100 * attributable.low, 100 * attributable.high, 1),
          sentence: fractionWords(attributable, words.name(reference), measure),
        }
      : untold('attributable-fraction', fractionName, short),
    concentration
      ? {
          module: 'concentration-index',
          name: say('Concentration index'),
          figure: formatNumber(concentration.estimate, 3),
          beside: intervalText(concentration, 3),
          sentence: say(
            'Above zero where it gathers among the worse-graded, below where among the better-graded; {p}.',
            { p: probabilityText(concentration.p) },
          ),
        }
      : untold('concentration-index', say('Concentration index'), line),
  ]
}

function fractionWords({ risk }: AttributableFraction, than: string, measure: Measure): string {
  const values = { n: formatIn(Math.abs(risk), measure.unit), unit: gapUnit(measure), than }
  return risk < 0
    ? say(
        'The mean of all residents would be {n} {unit} lower if it were that of {than}. Arithmetic, not an effect of the grade.',
        values,
      )
    : say(
        'The mean of all residents would be {n} {unit} higher if it were that of {than}. Arithmetic, not an effect of the grade.',
        values,
      )
}
