import { isPercent, type Unit } from '../domain/unit.ts'

/** How high a histogram legend is at most without the rows under it, px: where the unit is a word, it may need a line of its own. */
export function histogramHeight(unit: Unit): number {
  return isPercent(unit) ? 92 : 104
}
