import type { Measure } from '../domain/measure.ts'

/** How high a histogram legend is at most without the rows under it, px: where the unit is a word, it may need a line of its own. */
export function histogramHeight(unit: Measure['unit']): number {
  return unit === 'years' ? 104 : 92
}
