import type { Measure } from '../domain/measure.ts'
import { formatCount, formatIn, formatValue } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { BrushedCharts } from './brushed-charts.ts'

/** The brushed tracts in words: "1,204 of 8,679 tracts: mean 72.1 years, standard deviation 3.4." */
export function brushedFinding({ all }: Pick<BrushedCharts, 'all'>, { unit }: Measure): string {
  const { n, total, mean, deviation } = all
  if (total === 0) return say('No tract has an estimate.')
  const counts = { n: formatCount(n), total: formatCount(total) }
  const tracts = n === total ? say('All {n} tracts', counts) : say('{n} of {total} tracts', counts)
  if (mean === null) return `${tracts}.`
  const values = { tracts, mean: formatValue(mean, unit) }
  if (deviation === null) return say('{tracts}: mean {mean}.', values)
  return say('{tracts}: mean {mean}, standard deviation {deviation}.', {
    ...values,
    deviation: formatIn(deviation, unit),
  })
}
