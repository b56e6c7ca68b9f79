import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape'
import type { Grade } from '../domain/grade.ts'

const SHAPE: Record<Grade, SymbolType> = {
  A: symbolCircle,
  B: symbolSquare,
  C: symbolTriangle,
  D: symbolDiamond,
}

/** The outline around 0, 0 of a tract's mark in a plot of two numbers, so that its grade is told by shape and not by colour alone; as large as a dot of that radius. */
export function gradeSymbol(grade: Grade | null, radius: number): string {
  const of = grade === null ? symbolCircle : SHAPE[grade]
  const size = Math.PI * radius ** 2 * (grade === null ? 0.8 : 1.15)
  return symbol(of, size).digits(2)() ?? ''
}
