import { expect, it } from 'vitest'
import { textWidth } from '../../../src/charts/text-width.ts'

it('grows with the size and tells wide letters from narrow ones', () => {
  expect(textWidth('Milwaukee', 26)).toBeCloseTo(2 * textWidth('Milwaukee', 13))
  expect(textWidth('Mm', 13)).toBeGreaterThan(textWidth('ill', 13))
  expect(textWidth('', 13)).toBe(0)
})
