import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Measure } from '../domain/measure.ts'
import { formatInterval, formatNumber } from '../domain/number-format.ts'
import type { CityStatistics } from './city-statistics.ts'
import { groupWords } from './group-words.ts'
import { intervalText } from './interval-text.ts'
import { probabilityText } from './probability-text.ts'
import { shortage } from './shortage.ts'
import { untold, type StatisticRow } from './statistic-row.ts'
import { gapUnit } from './way-words.ts'

const percent = (part: number) => formatNumber(100 * part)

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
  const short = shortage(groups, pair, rule) ?? 'too few of these tracts have residents'
  const line =
    rule.gives === 'shares'
      ? 'this rule puts no tract into a group'
      : 'the residents are all of one grade, or one tract alone settles the line'
  return [
    difference
      ? {
          module: 'weighted-mean',
          name: `Difference, ${unit}`,
          figure: formatNumber(difference.estimate),
          beside: formatInterval(difference.low, difference.high),
          sentence: `The mean resident’s tract in ${words.name(grade)}, less that in ${words.name(reference)}; ${probabilityText(difference.p)}.`,
        }
      : untold('weighted-mean', `Difference, ${unit}`, short),
    ratio
      ? {
          module: 'ratio-of-means',
          name: 'Ratio',
          figure: formatNumber(ratio.ratio, 2),
          beside: intervalText(ratio),
          sentence: `The one as a multiple of the other.`,
        }
      : untold('ratio-of-means', 'Ratio', short),
    slope
      ? {
          module: 'slope-index',
          name: `Slope index, ${unit}`,
          figure: formatNumber(slope.slope.estimate),
          beside: formatInterval(slope.slope.low, slope.slope.high),
          sentence: `The worst-graded end of all residents minus the best-graded end, by a line through all of them; ${probabilityText(slope.slope.p)}.`,
        }
      : untold('slope-index', `Slope index, ${unit}`, line),
    slope?.relative
      ? {
          module: 'slope-index',
          name: 'Relative index',
          figure: formatNumber(slope.relative.ratio, 2),
          beside: intervalText(slope.relative),
          sentence: 'The one end as a multiple of the other.',
        }
      : untold('slope-index', 'Relative index', slope ? 'an end is not above zero' : line),
    attributable
      ? {
          module: 'attributable-fraction',
          name: 'Attributable fraction, %',
          figure: percent(attributable.fraction),
          beside:
            attributable.low === null || attributable.high === null
              ? ''
              : `${percent(attributable.low)} to ${percent(attributable.high)}`,
          sentence: `The mean of all residents would be ${formatNumber(Math.abs(attributable.risk))} ${unit} ${attributable.risk < 0 ? 'lower' : 'higher'} if it were that of ${words.name(reference)}. Arithmetic, not an effect of the grade.`,
        }
      : untold('attributable-fraction', 'Attributable fraction, %', short),
    concentration
      ? {
          module: 'concentration-index',
          name: 'Concentration index',
          figure: formatNumber(concentration.estimate, 3),
          beside: intervalText(concentration, 3),
          sentence: `Above zero where it gathers among the worse-graded, below where among the better-graded; ${probabilityText(concentration.p)}.`,
        }
      : untold('concentration-index', 'Concentration index', line),
  ]
}
