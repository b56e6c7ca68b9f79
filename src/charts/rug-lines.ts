import { rollup } from 'd3-array'

/** A line of a rug: where, in px, and how dark, 0–1. */
export interface RugLine {
  x: number
  opacity: number
}

/**
 * One line for every half pixel that values fall on, as dark as that many lines of `opacity` laid over one another:
 * the same picture as a line a value, at a fixed most.
 */
export function rugLines(xs: readonly number[], opacity: number): RugLine[] {
  const counts = rollup(
    xs,
    (same) => same.length,
    (x) => Math.round(x * 2) / 2,
  )
  return Array.from(counts, ([x, n]) => ({
    x,
    opacity: Number((1 - (1 - opacity) ** n).toFixed(3)),
  })).toSorted((a, b) => a.x - b.x)
}
