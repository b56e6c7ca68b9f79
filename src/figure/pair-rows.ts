import type { Measure } from '../domain/measure.ts'
import { formatIn, formatInterval } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { DifferenceStatistics } from './city-statistics.ts'
import { probabilityText } from './probability-text.ts'

/** Two groups among all pairs, as a table prints them. */
export interface PairRow {
  name: string
  /** Null where the pair cannot be compared. */
  figure: string | null
  interval: string
  p: string
}

/** Every pair of groups with at least two tracts, the worse grade minus the better one. */
export function pairRows({ pairs }: DifferenceStatistics, { unit }: Measure): PairRow[] {
  return pairs.map(({ grade, reference, difference }) => {
    const name = say('{grade} minus {reference}', { grade, reference })
    if (!difference) return { name, figure: null, interval: '', p: '' }
    const { estimate, low, high, p } = difference
    return {
      name,
      figure: formatIn(estimate, unit),
      interval: formatInterval(low, high, unit),
      p: probabilityText(p),
    }
  })
}
