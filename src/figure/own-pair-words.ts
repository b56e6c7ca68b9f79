import type { Measure } from '../domain/measure.ts'
import { formatCount, formatIn, formatInterval } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { Comparison } from './compare-grades.ts'
import type { Pair } from './pair.ts'
import { comparePair, headlinePair } from './headline-pair.ts'
import { gapUnit } from './way-words.ts'

/** What a city shows between the grades of its own headline, where it is compared with others by a narrower pair; null where it is not. */
export function ownPairWords(
  comparison: Comparison,
  compared: Pair,
  measure: Measure,
): string | null {
  const own = headlinePair(comparison)
  if (!own || !comparePair(comparison, ...compared)) return null
  if (own.grade === compared[0] && own.reference === compared[1]) return null
  const { grade, reference, gap, n, nReference, fragile } = own
  const values = {
    ...{ grade, reference },
    gap: formatIn(gap.estimate, measure.unit),
    unit: gapUnit(measure),
    interval: formatInterval(gap.low, gap.high, measure.unit),
    n: formatCount(n),
    nReference: formatCount(nReference),
  }
  return fragile
    ? say(
        '{grade} minus {reference} would be {gap} {unit} ({interval}), n = {n} and {nReference}, fragile.',
        values,
      )
    : say(
        '{grade} minus {reference} would be {gap} {unit} ({interval}), n = {n} and {nReference}.',
        values,
      )
}
