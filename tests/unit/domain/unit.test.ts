import { expect, test } from 'vitest'
import { decimalsOf, isPercent, unitName } from '../../../src/domain/unit.ts'

const VISITS = { words: 'visits', decimals: 3 }
const PART = { words: '%', decimals: 0 }

test('values of the atlas’s own units have one decimal, a reader’s own as many as they say', () => {
  expect(['years' as const, 'percent' as const, VISITS, PART].map(decimalsOf)).toEqual([1, 1, 3, 0])
})

test('per cent is per cent, whoever measured it', () => {
  expect(['years' as const, 'percent' as const, VISITS, PART].map(isPercent)).toEqual([
    ...[false, true, false, true],
  ])
})

test('files call a unit by its own name', () => {
  expect(['years' as const, 'percent' as const, VISITS].map(unitName)).toEqual([
    ...['years', 'percent', 'visits'],
  ])
})
