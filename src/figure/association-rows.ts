import type { Measure } from '../domain/measure.ts'
import { formatNumber, formatShare } from '../domain/number-format.ts'
import type { MoransI } from '../stats/morans-i.ts'
import type { Correlation } from '../stats/correlation.ts'
import type { AssociationStatistics } from './city-statistics.ts'
import { intervalText } from './interval-text.ts'
import { probabilityText } from './probability-text.ts'
import { likenessWords } from './residual-likeness.ts'
import { untold, type StatisticRow } from './statistic-row.ts'
import { gapUnit } from './way-words.ts'

/** Whether estimates go with the tracts' scores, and neighbours with one another beyond their grade. */
export function associationRows(
  { pearson, spearman, slope }: AssociationStatistics,
  likeness: MoransI | null,
  measure: Measure,
): StatisticRow[] {
  const unit = gapUnit(measure)
  const reason =
    pearson.n < 4
      ? `${fewTracts(pearson.n)} both a score and an estimate`
      : 'either the score or the estimate does not vary'
  const share = pearson.r === null ? '' : formatShare(pearson.r ** 2)
  return [
    correlationRow(
      'Pearson’s r',
      pearson,
      `A straight line on the score goes with ${share} of the variation among ${pearson.n} tracts`,
      reason,
    ),
    correlationRow('Spearman’s r', spearman, 'The same by rank, for any steady course', reason),
    slope
      ? {
          module: 'least-squares',
          name: `Slope, ${unit} a grade`,
          figure: formatNumber(slope.estimate, 2),
          beside: intervalText(slope),
          sentence: `One whole grade towards D is associated with ${formatNumber(Math.abs(slope.estimate), 1)} ${unit} ${slope.estimate < 0 ? 'less' : 'more'}; ${probabilityText(slope.p)}.`,
        }
      : untold('least-squares', `Slope, ${unit} a grade`, reason),
    likeness
      ? {
          module: 'morans-i',
          name: 'Moran’s I of what is left',
          figure: formatNumber(likeness.i, 2),
          beside: probabilityText(likeness.p),
          sentence: likenessWords(likeness),
        }
      : {
          module: 'morans-i',
          name: 'Moran’s I of what is left',
          figure: null,
          beside: '',
          sentence: likenessWords(null),
        },
  ]
}

function fewTracts(n: number): string {
  if (n === 0) return 'no tract has'
  return n === 1 ? 'only 1 tract has' : `only ${n} tracts have`
}

function correlationRow(
  name: string,
  { r, low, high, p }: Correlation,
  sentence: string,
  reason: string,
): StatisticRow {
  if (r === null || low === null || high === null) return untold('correlation', name, reason)
  return {
    module: 'correlation',
    name,
    figure: formatNumber(r, 2),
    beside: intervalText({ low, high }),
    sentence: `${sentence}; ${probabilityText(p)}.`,
  }
}
