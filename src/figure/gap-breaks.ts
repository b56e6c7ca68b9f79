import type { Measure } from '../domain/measure.ts'

/**
 * The six inner breaks of a gap's seven classes, rising: in years always the same; in points from no gap on, towards the side on which the
 * worse-graded land is worse off, in steps of the measure's own classes. Fixed for a measure, whatever cities are shown.
 */
export function gapBreaks({ unit, worse, breaks }: Measure): number[] {
  if (unit === 'years') return [-10, -8, -6, -4, -2, 0]
  const step = breaks[1] - breaks[0]
  const rising = [0, 1, 2, 3, 4, 5].map((k) => Number((k * step).toPrecision(12)))
  return worse === 'higher' ? rising : rising.map((at) => (at === 0 ? 0 : -at)).reverse()
}
