import { describe, expect, it } from 'vitest'
import { GRADES, type Grade } from '../../../src/domain/grade.ts'
import { gradePatternImage } from '../../../src/map/grade-pattern.ts'

/** The inked part of each row and of each column of a pattern, 0–1 of its strongest. */
function profiles(grade: Grade) {
  const { data, width } = gradePatternImage(grade, 4)
  const alpha = (x: number, y: number) => data[(y * width + x) * 4 + 3]!
  const range = Array.from({ length: width }, (_, i) => i)
  const most = Math.max(...range.flatMap((y) => range.map((x) => alpha(x, y))))
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0) / width / most
  return {
    rows: range.map((y) => sum(range.map((x) => alpha(x, y)))),
    columns: range.map((x) => sum(range.map((y) => alpha(x, y)))),
  }
}

const isLine = (parts: number[]) => parts.some((part) => part > 0.99) && parts.includes(0)

describe('the pattern of a grade', () => {
  it('is dots for A, lines across for B, lines up for C and both for D', () => {
    const a = profiles('A')
    expect(Math.max(...a.rows, ...a.columns)).toBeLessThan(0.5)
    expect(isLine(profiles('B').rows)).toBe(true)
    expect(isLine(profiles('B').columns)).toBe(false)
    expect(isLine(profiles('C').columns)).toBe(true)
    expect(isLine(profiles('C').rows)).toBe(false)
    const d = profiles('D')
    expect(Math.max(...d.rows)).toBeGreaterThan(0.99)
    expect(Math.max(...d.columns)).toBeGreaterThan(0.99)
  })

  it('leaves most of the ground to the grade’s colour, at every scale', () => {
    for (const grade of GRADES) {
      for (const scale of [1, 1.37, 2, 3]) {
        const { data, width } = gradePatternImage(grade, scale)
        const alphas = data.filter((_, i) => i % 4 === 3)
        expect(alphas.reduce((a, b) => a + b) / width ** 2 / 255).toBeLessThan(0.15)
      }
    }
  })
})
