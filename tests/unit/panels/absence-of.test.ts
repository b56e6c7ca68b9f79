import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { absenceOf } from '../../../src/panels/absence-of.ts'

const whole = {
  state: 'CA',
  stateName: 'California',
  tracts: 40,
  shapeCoverage: 1,
  estimates: { 'life-expectancy': 38, diabetes: 12 },
} as unknown as City
const report = { statesWithoutTracts: ['CA'] }

describe('why a city has less than others', () => {
  it('is nothing to say of a city that has all', () => {
    expect(absenceOf(whole, report)).toBeNull()
  })

  it('is the state where its tract file is missing', () => {
    expect(absenceOf({ ...whole, tracts: 0, shapeCoverage: 0 }, report)).toBe(
      'no tract shapes for California in this data set',
    )
  })

  it('is a tract file that ends before it, where the state has one', () => {
    expect(absenceOf({ ...whole, tracts: 0 }, { statesWithoutTracts: [] })).toBe(
      'the tract shapes for California in this data set do not reach it',
    )
  })

  it('names prevalences, life expectancy and the part that shapes reach', () => {
    const bare = { ...whole, shapeCoverage: 0.7829, estimates: {} }
    expect(absenceOf(bare, report)).toBe(
      'none of it lies in one of the 500 Cities: no prevalences; no life expectancy for any of its tracts; ' +
        'tract shapes for 78% of its graded land only',
    )
  })
})
