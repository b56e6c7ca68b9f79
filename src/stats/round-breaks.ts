import { quantileSorted } from 'd3-array'

const CLASSES = 7
/** The part of the values that the inner five classes are to hold: those at the ends are open. */
const INNER = [0.08, 0.92] as const
const ROUND = [1, 2, 2.5, 5, 10]
/** Doubles below have too few digits to be counted in steps: they are as good as zero. */
const LEAST_WIDTH = 1e-290

type SixBreaks = readonly [number, number, number, number, number, number]

/** Six round breaks between seven classes, rising in equal steps, and the step. */
export interface RoundBreaks {
  breaks: SixBreaks
  step: number
  /** With how many decimals values are told apart that lie a tenth of a class's width from one another; at most nine. */
  decimals: number
}

/**
 * Breaks for values that have none of their own: steps of 1, 2, 2.5 or 5 times a power of ten, such that about five sixths of the values lie between
 * the outer ones. Values that are all alike lie in the middle. Where no value is negative, nor all are zero, all breaks are above zero, so
 * that no class is empty for good. At least one value, all of them finite.
 */
export function roundBreaks(values: readonly number[]): RoundBreaks {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = INNER.map((p) => quantileSorted(sorted, p)!) as [number, number]
  const middle = (low + high) / 2
  const spread = high > low ? high - low : sorted.at(-1)! - sorted[0]!
  const width = (spread > 0 ? spread : Math.abs(middle)) / (CLASSES - 2)
  const step = roundStep(width >= LEAST_WIDTH ? width : 1)
  const decimals = decimalsFor(step)
  const centred = Math.round(middle / step - (CLASSES - 2) / 2) * step
  const isPositive = sorted[0]! >= 0 && sorted.at(-1)! > 0
  const first = isPositive && centred <= 0 ? step : centred
  const at = (i: number) => Number((first + i * step).toPrecision(15)) + 0
  return {
    breaks: [at(0), at(1), at(2), at(3), at(4), at(5)],
    step,
    decimals: Math.min(9, decimals),
  }
}

/** The round step that is nearest to a width, by ratio. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  const steps = ROUND.map((each) => each * power)
  const apart = (step: number) => Math.abs(Math.log(step / width))
  return steps.reduce((best, step) => (apart(step) < apart(best) ? step : best))
}

/** A class three wide is told in tenths, one of thirty in ones. */
function decimalsFor(step: number): number {
  return Math.max(0, 1 - Math.floor(Math.log10(step) + 1e-9))
}
