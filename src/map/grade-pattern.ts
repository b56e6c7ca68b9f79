import { GRADES, type Grade } from '../domain/grade.ts'
import { GRADE_LETTER } from '../look/palette.ts'
import { covered, rgbOf, type PatternImage } from './pattern-image.ts'

/** What a grade's pattern is registered as. */
export const GRADE_PATTERN = Object.fromEntries(
  GRADES.map((grade) => [grade, `grade-${grade}`]),
) as Record<Grade, string>

interface Pattern {
  /** Side of the square that repeats, CSS pixels. */
  cell: number
  /** Of the letter's colour, 0–1. */
  opacity: number
  /** The part of a pixel that is inked, from its distances to the middle of the cell, in image pixels. */
  ink: (dx: number, dy: number, scale: number) => number
}

const line = (distance: number, width: number) => covered(Math.abs(distance), width)

/** Dots, lines across, lines up and lines both ways, as the charts draw them. */
const PATTERNS: Record<Grade, Pattern> = {
  A: {
    cell: 7,
    opacity: 0.5,
    ink: (dx, dy, scale) => Math.min(1, Math.max(0, 0.75 * scale + 0.5 - Math.hypot(dx, dy))),
  },
  B: { cell: 6, opacity: 0.36, ink: (_dx, dy, scale) => line(dy, 0.8 * scale) },
  C: { cell: 5, opacity: 0.3, ink: (dx, _dy, scale) => line(dx, 0.7 * scale) },
  D: {
    cell: 5,
    opacity: 0.34,
    ink: (dx, dy, scale) => Math.max(line(dx, 0.6 * scale), line(dy, 0.6 * scale)),
  },
}

/** A grade's pattern without its ground, with `scale` image pixels to one CSS pixel. */
export function gradePatternImage(grade: Grade, scale: number): PatternImage {
  const { cell, opacity, ink } = PATTERNS[grade]
  const side = Math.round(cell * scale)
  const colour = rgbOf(GRADE_LETTER[grade])
  const data = new Uint8Array(side * side * 4)
  const middle = (side - 1) / 2
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const alpha = opacity * ink(x - middle, y - middle, scale)
      data.set([...colour, Math.round(255 * alpha)], (y * side + x) * 4)
    }
  }
  return { width: side, height: side, data }
}
