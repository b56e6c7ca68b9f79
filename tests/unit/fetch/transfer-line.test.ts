import { expect, test } from 'vitest'
import { formatBytes } from '../../../src/domain/number-format.ts'
import { transferLine } from '../../../scripts/fetch/transfer-line.ts'

test('a line shows the part that is done, the speed and the time left', () => {
  const state = { path: 'usaleep/US_A.CSV', done: 1_000_000, total: 4_000_000, speed: 40_000 }
  expect(transferLine(state)).toBe(
    'US_A.CSV  ██████░░░░░░░░░░░░░░░░░░  1.0 MB of 4.0 MB  40.0 kB/s  1:15 left',
  )
})

test('without a size there is no bar and no time left, without a speed neither', () => {
  const state = { path: 'a.csv', done: 1500, total: null, speed: 100 }
  expect(transferLine(state)).toBe('a.csv  1.5 kB  100 bytes/s')
  expect(transferLine({ ...state, total: 3000, speed: NaN })).toBe(
    'a.csv  ████████████░░░░░░░░░░░░  1.5 kB of 3.0 kB',
  )
})

test('sizes are rounded to the unit that people read', () => {
  expect([0, 999, 1000, 27_292_577, 3.2e9].map(formatBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '27.3 MB',
    '3.2 GB',
  ])
})
