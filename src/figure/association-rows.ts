import type { Measure } from '../domain/measure.ts'
import { formatIn, formatNumber, formatShare } from '../domain/number-format.ts'
import { decimalsOf } from '../domain/unit.ts'
import { say } from '../words/say.ts'
import type { MoransI } from '../stats/morans-i.ts'
import type { Correlation } from '../stats/correlation.ts'
import type { TEstimate } from '../stats/t-estimate.ts'
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
    pearson.n < 4 ? fewTracts(pearson.n) : say('either the score or the estimate does not vary')
  const share = pearson.r === null ? '' : formatShare(pearson.r ** 2)
  const slopeName = say('Slope, {unit} a grade', { unit })
  return [
    correlationRow(
      say('Pearson’s r'),
      pearson,
      say(
        'A straight line on the score accounts for {share} of the variation among {n} tracts; {p}.',
        { share, n: pearson.n, p: probabilityText(pearson.p) },
      ),
      reason,
    ),
    correlationRow(
      say('Spearman’s r'),
      spearman,
      say('The same by rank, for any steady course; {p}.', { p: probabilityText(spearman.p) }),
      reason,
    ),
    slope
      ? {
          module: 'least-squares',
          name: slopeName,
          figure: formatNumber(slope.estimate, decimalsOf(measure.unit) + 1),
          beside: intervalText(slope, decimalsOf(measure.unit) + 1),
          sentence: slopeWords(slope, measure),
        }
      : untold('least-squares', slopeName, reason),
    likeness
      ? {
          module: 'morans-i',
          name: say('Moran’s I of what is left'),
          figure: formatNumber(likeness.i, 2),
          beside: probabilityText(likeness.p),
          sentence: likenessWords(likeness),
        }
      : {
          module: 'morans-i',
          name: say('Moran’s I of what is left'),
          figure: null,
          beside: '',
          sentence: likenessWords(null),
        },
  ]
}

function slopeWords({ estimate, p }: TEstimate, measure: Measure): string {
  const values = {
    n: formatIn(Math.abs(estimate), measure.unit),
    unit: gapUnit(measure),
    p: probabilityText(p),
  }
  return estimate < 0
    ? say('One whole grade towards D is associated with {n} {unit} less; {p}.', values)
    : say('One whole grade towards D is associated with {n} {unit} more; {p}.', values)
}

function fewTracts(n: number): string {
  if (n === 0) return say('no tract has both a score and an estimate')
  return n === 1
    ? say('only 1 tract has both a score and an estimate')
    : say('only {n} tracts have both a score and an estimate', { n })
}

function correlationRow(
  name: string,
  { r, low, high }: Correlation,
  sentence: string,
  reason: string,
): StatisticRow {
  if (r === null || low === null || high === null) return untold('correlation', name, reason)
  return {
    module: 'correlation',
    name,
    figure: formatNumber(r, 2),
    beside: intervalText({ low, high }),
    sentence,
  }
}
