import { expect, test } from 'vitest'
import { backOff, retryAfter } from '../../../scripts/fetch/back-off.ts'

test('waits double from one second to one minute, with up to half left out', () => {
  expect([1, 2, 3, 7, 20].map((failures) => backOff(failures, 1))).toEqual([
    1000, 2000, 4000, 60_000, 60_000,
  ])
  expect(backOff(3, 0)).toBe(2000)
})

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.parse('2026-03-01T12:00:00Z')
  expect(retryAfter('30', now)).toBe(30_000)
  expect(retryAfter('Sun, 01 Mar 2026 12:02:00 GMT', now)).toBe(120_000)
  expect(retryAfter('Sun, 01 Mar 2026 11:00:00 GMT', now)).toBe(0)
  expect(retryAfter('soon', now)).toBeNull()
  expect(retryAfter(null, now)).toBeNull()
})
