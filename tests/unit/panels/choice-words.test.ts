import { describe, expect, it } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { areaChoice, tractChoice } from '../../../src/panels/choice-words.ts'

const tract = {
  geoid: '55079185600' as Geoid,
  measure: HEADLINE_MEASURE,
  estimate: 72.2,
  low: 68,
  high: 76.4,
  grade: 'D',
} as const

describe('what is announced of a choice', () => {
  it('names a tract with its estimate, its interval and its grade', () => {
    expect(tractChoice(tract)).toBe(
      'Tract 1856 chosen. Life expectancy: 72.2 years, 95% interval 68.0 to 76.4. Graded D, Hazardous.',
    )
  })

  it('says of a tract what it lacks', () => {
    expect(tractChoice({ ...tract, low: null, high: null, grade: null })).toBe(
      'Tract 1856 chosen. Life expectancy: 72.2 years. Not graded.',
    )
    expect(tractChoice({ ...tract, estimate: null, low: null, high: null })).toContain(
      'no estimate was published',
    )
  })

  it('names an area with its grade, or with what the map calls it', () => {
    const area = { area_id: 1, label: 'D5', grade: 'D', category: null, name: null } as const
    expect(areaChoice(area)).toBe('Area D5 chosen. Graded D, Hazardous.')
    expect(areaChoice({ ...area, label: null })).toMatch(/^An area without a label chosen/)
    expect(areaChoice({ ...area, grade: null, category: 'Industrial' })).toBe(
      'Area D5 chosen. Not graded: industrial.',
    )
    expect(areaChoice({ ...area, grade: null })).toBe('Area D5 chosen. Not graded.')
  })
})
