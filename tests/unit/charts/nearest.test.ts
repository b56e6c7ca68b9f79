import { expect, it } from 'vitest'
import { nearest } from '../../../src/charts/nearest.ts'

const marks = [
  { id: 'small', x: 0, y: 0 },
  { id: 'large', x: 40, y: 0, r: 20 },
]

it('finds the mark whose rim is nearest', () => {
  expect(nearest(marks, 8, 0)?.id).toBe('small')
  expect(nearest(marks, 16, 0)?.id).toBe('large')
})

it('finds nothing out of reach', () => {
  expect(nearest(marks, 0, 13)).toBeNull()
  expect(nearest([], 0, 0)).toBeNull()
})
