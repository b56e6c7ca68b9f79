import { expect, test } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { tractScores } from '../../../src/domain/tract-score.ts'

const scores = (...shares: [a: number, b: number, c: number, d: number][]) =>
  tractScores({
    geoid: shares.map((_, i) => String(i) as Geoid),
    shareA: shares.map(([a]) => a),
    shareB: shares.map(([, b]) => b),
    shareC: shares.map(([, , c]) => c),
    shareD: shares.map(([, , , d]) => d),
  })

test('a tract’s score is the mean of A = 1 to D = 4 over its graded land', () => {
  expect(scores([1, 0, 0, 0], [0, 0, 0, 0.2], [0.25, 0, 0, 0.25], [0.1, 0.2, 0.3, 0.4])).toEqual([
    ...[1, 4, 2.5, 3],
  ])
})

test('without graded land there is none', () => {
  expect(scores([0, 0, 0, 0])).toEqual([null])
})

test('equal scores are equal, whatever the noise of the fractions', () => {
  const [first, second] = scores([0.1, 0.1, 0.1, 0], [0.3, 0.3, 0.3, 0])
  expect(first).toBe(second)
})
