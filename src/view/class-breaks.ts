import type { Measure } from '../domain/measure.ts'
import { decimalsOf } from '../domain/unit.ts'
import { equalIntervalBreaks, quantileBreaks } from '../stats/class-breaks.ts'
import type { Classing } from './url.ts'

const CLASSES = 7

/** Finds breaks at natural gaps; its code comes on demand. */
export type NaturalBreaks = (values: readonly number[], classes: number) => number[]

/** Breaks as legends print them, each once: estimates are published with one decimal, and a reader's own have those of their unit. */
function distinct(breaks: number[], { unit }: Measure): number[] {
  const steps = 10 ** decimalsOf(unit)
  return [...new Set(breaks.map((at) => Math.round(at * steps) / steps))]
}

/**
 * The inner breaks of a map's classes, rising: the measure's round ones, those of the map's own values, or the reader's. The round ones stand in
 * for the reader's own while there are none, and for natural ones while the code that finds them is not there.
 */
export function classBreaks(of: {
  classes: Classing
  /** The reader's. */
  own: readonly number[]
  values: readonly number[]
  measure: Measure
  natural: NaturalBreaks | null
}): number[] {
  const { classes, own, values, measure, natural } = of
  if (classes === 'own' && own.length > 0) return [...own]
  if (classes === 'jenks' && natural) return distinct(natural(values, CLASSES), measure)
  if (classes === 'quantile') return distinct(quantileBreaks(values, CLASSES), measure)
  if (classes === 'equal-interval') return distinct(equalIntervalBreaks(values, CLASSES), measure)
  return [...measure.breaks]
}
