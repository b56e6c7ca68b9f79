import { expect, test } from 'vitest'
import {
  countyOf,
  isGeoid,
  maybeGeoid,
  stateOf,
  tractName,
  type Geoid,
} from '../../../src/domain/geoid.ts'

const lake = '55079185600' as Geoid

test('a tract’s identifier is eleven digits and nothing else', () => {
  expect(isGeoid(lake)).toBe(true)
  for (const text of ['5507918560', '550791856000', ' 55079185600', '55079185600 ', '5507918560x'])
    expect(maybeGeoid(text), text).toBeNull()
  expect(maybeGeoid(lake)).toBe(lake)
})

test('it begins with the state, then the county', () => {
  expect([stateOf(lake), countyOf(lake)]).toEqual(['55', '55079'])
})

test('the name is the number that the Census Bureau prints', () => {
  expect(tractName(lake)).toBe('1856')
  expect(tractName('55079000202' as Geoid)).toBe('2.02')
  expect(tractName('36047010050' as Geoid)).toBe('100.50')
})
