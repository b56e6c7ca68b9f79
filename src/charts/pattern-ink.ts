import type { MapSize } from './map-scale.ts'

/** A pattern of `GradePatterns`: of a grade, of what is absent, or of what has no grade over a health fill. */
export type PatternName = 'a' | 'b' | 'c' | 'd' | 'absent' | 'ungraded'

/** Lines over all of a plate: path data, and the strokes that are drawn along them, one over the other. */
export interface PatternInk {
  d: string
  strokes: { colour: string; opacity: number; width: number }[]
}

/** Of a pattern's cell, px. */
const CELL: Record<PatternName, number> = { a: 7, b: 6, c: 5, d: 5, absent: 8, ungraded: 8 }

const STROKES: Record<PatternName, PatternInk['strokes']> = {
  a: [{ colour: 'var(--letter-a)', opacity: 0.5, width: 1.5 }],
  b: [{ colour: 'var(--letter-b)', opacity: 0.36, width: 0.8 }],
  c: [{ colour: 'var(--letter-c)', opacity: 0.3, width: 0.7 }],
  d: [{ colour: 'var(--letter-d)', opacity: 0.34, width: 0.6 }],
  absent: [{ colour: 'var(--ink-3)', opacity: 1, width: 0.6 }],
  ungraded: [
    { colour: 'var(--halo)', opacity: 0.35, width: 2 },
    { colour: 'var(--ink)', opacity: 0.9, width: 0.6 },
  ],
}

/** The middles of the cells along a length, px. */
function middles(length: number, cell: number): number[] {
  return Array.from({ length: Math.ceil(length / cell) }, (_, i) => cell * (i + 0.5))
}

/** The ink of a pattern over a plate of that size, as lines: a browser that prints makes pixels of an SVG pattern. */
export function patternInk(name: PatternName, { width, height }: MapSize): PatternInk {
  const cell = CELL[name]
  const [xs, ys] = [middles(width, cell), middles(height, cell)]
  const across = ys.map((y) => `M0 ${y}H${width}`).join('')
  const down = xs.map((x) => `M${x} 0V${height}`).join('')
  const d = {
    // Dots: lines of no length, whose ends are round.
    a: () => ys.flatMap((y) => xs.map((x) => `M${x} ${y}h0`)).join(''),
    b: () => across,
    c: () => down,
    d: () => across + down,
    absent: () => hatch(width + height, cell),
    ungraded: () => hatch(width + height, cell),
  }[name]()
  return { d, strokes: STROKES[name] }
}

function hatch(length: number, cell: number): string {
  return Array.from({ length: Math.ceil(length / cell) }, (_, i) => {
    const at = cell * (i + 1)
    return `M0 ${at}L${at} 0`
  }).join('')
}
