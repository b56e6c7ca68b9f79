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
  const level = `neither ${grade} nor ${reference} varies`
  return [
    gap
      ? {
          module: 'welch-gap',
          name: `Gap, ${unit}`,
          figure: formatNumber(gap.estimate),
          beside: formatInterval(gap.low, gap.high),
          sentence: `The mean of ${words.name(grade)} is ${formatNumber(Math.abs(gap.estimate))} ${unit} ${gap.estimate < 0 ? 'below' : 'above'} that of ${words.name(reference)}; ${probabilityText(gap.p)}.`,
        }
      : untold('welch-gap', `Gap, ${unit}`, reason ?? 'too few tracts'),
    bootstrap
      ? {
          module: 'bootstrap-interval',
          name: 'By bootstrap',
          figure: formatNumber(bootstrap.estimate),
          beside: formatInterval(bootstrap.low, bootstrap.high),
          sentence: `The same gap with an interval from drawing the tracts again ${formatNumber(bootstrap.draws, 0)} times.`,
        }
      : untold('bootstrap-interval', 'By bootstrap', reason ?? 'too few tracts'),
    hedges
      ? {
          module: 'effect-size',
          name: 'Hedges’ g',
          figure: formatNumber(hedges.estimate, 2),
          beside: intervalText(hedges),
          sentence: 'The gap in standard deviations of the tracts within the two groups.',
        }
      : untold('effect-size', 'Hedges’ g', reason ?? level),
    ratio
      ? {
          module: 'ratio-of-means',
          name: 'Ratio',
          figure: formatNumber(ratio.ratio, 2),
          beside: intervalText(ratio),
          sentence: `The mean of ${grade} as a multiple of that of ${reference}.`,
        }
      : untold('ratio-of-means', 'Ratio', reason ?? 'a mean is not above zero'),
  ]
}
