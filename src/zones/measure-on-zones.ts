import type { Measure } from '../domain/measure.ts'
import { roundBreaks } from '../stats/round-breaks.ts'
import type { ZoneRow } from './zone-row.ts'

/** A measure with classes that suit zones: of counts, which are larger where a zone is, classes of the zones' own sums. */
export function measureOnZones(measure: Measure, rows: readonly ZoneRow[]): Measure {
  const values = rows.flatMap(({ estimate }) => estimate.value ?? [])
  if (!measure.own?.addsUp || values.length === 0) return measure
  return { ...measure, breaks: roundBreaks(values).breaks }
}
