import { describe, expect, it } from 'vitest'
import { stepInRows } from '../../../src/charts/step-in-rows.ts'

const mark = (id: string, x: number) => ({ id, x })
const rows = [
  [mark('a70', 70), mark('a80', 80)],
  [],
  [mark('c71', 71), mark('c79', 79), mark('c90', 90)],
]

describe('arrow keys among rows of marks', () => {
  it('start at the first mark', () => {
    expect(stepInRows(rows, null, 'right')).toBe('a70')
    expect(stepInRows([[], []], null, 'right')).toBeNull()
  })

  it('move along a row and stop at its ends', () => {
    expect(stepInRows(rows, 'a70', 'right')).toBe('a80')
    expect(stepInRows(rows, 'a80', 'right')).toBe('a80')
    expect(stepInRows(rows, 'c71', 'last')).toBe('c90')
  })

  it('change the row to the nearest mark, over empty ones', () => {
    expect(stepInRows(rows, 'a80', 'down')).toBe('c79')
    expect(stepInRows(rows, 'c71', 'up')).toBe('a70')
    expect(stepInRows(rows, 'a70', 'up')).toBe('a70')
  })
})
