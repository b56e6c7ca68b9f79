import { expect, it } from 'vitest'
import { roundLength } from '../../../src/charts/round-length.ts'

it.each([
  [5400, 5000],
  [5000, 5000],
  [4999, 2000],
  [1999, 1000],
  [1000, 1000],
  [0.7, 0.5],
])('the largest round length up to %d is %d', (most, length) => {
  expect(roundLength(most)).toBeCloseTo(length)
})
