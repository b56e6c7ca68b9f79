import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { ungradedAreas } from '../../../src/domain/city.ts'
import { isKnownCategory, ungradedName } from '../../../src/domain/ungraded-area.ts'

describe('an area without a grade', () => {
  it('is listed by its label, its category or both', () => {
    expect(ungradedName('Commercial', 'Commercial')).toBe('Commercial')
    expect(ungradedName('I4', 'Industrial')).toBe('I4, industrial')
    expect(ungradedName('E1', null)).toBe('E1')
    expect(ungradedName(null, 'Industrial')).toBe('Industrial area')
    expect(ungradedName(null, null)).toBe('area without a grade')
  })

  it('is known as commercial or industrial; the grades’ categories are known too', () => {
    expect(['Commercial', 'Industrial', 'Best', 'Hazardous'].every(isKnownCategory)).toBe(true)
    expect(isKnownCategory('Park')).toBe(false)
  })

  it('is one of those that the counts by grade leave over', () => {
    const areasByGrade = { A: 10, B: 29, C: 49, D: 24 }
    expect(ungradedAreas({ areas: 114, areasByGrade } as City)).toBe(2)
  })
})
