import { tractName, type Geoid } from '../domain/geoid.ts'
import type { Measure } from '../domain/measure.ts'
import { formatInterval, formatValue } from '../domain/number-format.ts'
import type { Vintage } from '../domain/vintage.ts'
import { say } from '../words/say.ts'

/** A tract and its estimate with the interval, on one line: "Tract 1856: 72.2 years (68.0 to 76.4)". */
export function tractEstimate(
  geoid: Geoid<Vintage>,
  of: { estimate: number | null; low: number | null; high: number | null },
  { unit }: Pick<Measure, 'unit'>,
): string {
  const { estimate, low, high } = of
  const name = tractName(geoid)
  if (estimate === null) return say('Tract {name}: no estimate', { name })
  const value = formatValue(estimate, unit)
  if (low === null || high === null) return say('Tract {name}: {value}', { name, value })
  const interval = formatInterval(low, high, unit)
  return say('Tract {name}: {value} ({interval})', { name, value, interval })
}
