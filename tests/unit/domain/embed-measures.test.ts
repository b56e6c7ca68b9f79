import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EstimateColumns } from '../../../src/domain/city-tracts.ts'
import { packEstimates, unpackEstimates } from '../../../src/domain/embed-measures.ts'

const value = fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1000))
const someColumns = fc
  .array(
    fc
      .tuple(value, value, value, fc.constantFrom(null, 1 as const, 2 as const))
      .map(([estimate, low, high, flag]) => ({ estimate, low, high, flag })),
    { minLength: 1 },
  )
  .map((rows): EstimateColumns => ({
    estimate: rows.map((row) => row.estimate),
    low: rows.map((row) => (row.estimate === null ? null : row.low)),
    high: rows.map((row) => (row.estimate === null ? null : row.high)),
    flag: rows.map((row) => row.flag),
  }))

test('packed estimates are what they were, to the last digit', () => {
  fc.assert(
    fc.property(someColumns, (columns) => {
      expect(unpackEstimates(packEstimates(columns))).toEqual(columns)
    }),
  )
})

test('they are whole steps of the last decimal, limits by their distance', () => {
  const columns: EstimateColumns = {
    estimate: [12.5, null],
    low: [11, null],
    high: [13.25, null],
    flag: [null, null],
  }
  expect(packEstimates(columns)).toEqual({
    ...{ decimals: 2, estimate: [1250, null], below: [150, null], above: [75, null], flag: null },
  })
})

test('limits of no estimate are dropped, and an endless fraction is refused', () => {
  const columns: EstimateColumns = { estimate: [null], low: [1], high: [2], flag: [2] }
  expect(unpackEstimates(packEstimates(columns))).toEqual({ ...columns, low: [null], high: [null] })
  expect(() =>
    packEstimates({ estimate: [1 / 3], low: [null], high: [null], flag: [null] }),
  ).toThrow(RangeError)
})
