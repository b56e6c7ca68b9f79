import type { Span } from '../domain/brush.ts'

/** An axis as adjoining bins from its one end to the other, in its unit. */
export interface AxisGrid {
  start: number
  step: number
  count: number
}

/** Where a bin begins, free of the noise of binary fractions. */
export function gridEdge({ start, step }: AxisGrid, bin: number): number {
  return Number((start + bin * step).toPrecision(12))
}

/** The ends of an axis. */
export function gridDomain(grid: AxisGrid): [number, number] {
  return [gridEdge(grid, 0), gridEdge(grid, grid.count)]
}

/** The whole bins that a stretch between two places touches; null where that is the whole axis. */
export function gridSpan(grid: AxisGrid, a: number, b: number): Span | null {
  const bin = (value: number) =>
    Math.min(Math.max(Math.floor((value - grid.start) / grid.step), 0), grid.count - 1)
  const [first, last] = [bin(Math.min(a, b)), bin(Math.max(a, b))]
  if (first === 0 && last === grid.count - 1) return null
  return { from: gridEdge(grid, first), to: gridEdge(grid, last + 1) }
}
