import type { Measure } from '../domain/measure.ts'
import { formatCount, formatNumber, formatValue } from '../domain/number-format.ts'
import type { BrushedCharts } from './brushed-charts.ts'

/** The brushed tracts in words: "1,204 of 8,679 tracts: mean 72.1 years, standard deviation 3.4." */
export function brushedFinding({ all }: Pick<BrushedCharts, 'all'>, { unit }: Measure): string {
  const { n, total, mean, deviation } = all
  const tracts =
    n === total
      ? `All ${formatCount(n)} tracts`
      : `${formatCount(n)} of ${formatCount(total)} tracts`
  if (mean === null) return total === 0 ? 'No tract has an estimate.' : `${tracts}.`
  const spread = deviation === null ? '' : `, standard deviation ${formatNumber(deviation)}`
  return `${tracts}: mean ${formatValue(mean, unit)}${spread}.`
}
