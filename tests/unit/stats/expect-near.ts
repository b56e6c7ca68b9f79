import { expect } from 'vitest'

/** Fails unless a number differs from what is expected by less than this part of it. */
export function expectNear(actual: number | null | undefined, expected: number, part = 1e-9): void {
  expect(actual).toBeTypeOf('number')
  const difference = Math.abs(actual! - expected)
  expect(difference, `${actual} for ${expected}`).toBeLessThanOrEqual(part * Math.abs(expected))
}
