import { describe, expect, it } from 'vitest'
import type { AreaProperties } from '../../../src/domain/city-shapes.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { surveySample } from '../../../src/figure/survey-sample.ts'

const area = (area_id: number, grade: Grade | null, label: string | null): AreaProperties => ({
  ...{ area_id, grade, label },
  category: null,
  name: null,
})
const prose = (length: number) => 'x'.repeat(length)

describe('what is quoted of a city’s survey sheets', () => {
  it('is of the worst grade that has a passage', () => {
    const areas = [area(1, 'A', 'A1'), area(2, 'C', 'C1'), area(3, 'D', 'D1')]
    const sheets = { 1: { 5: prose(300) }, 2: { 5: prose(200) }, 3: { 5: 'Fair' } }
    expect(surveySample(areas, sheets)?.area.label).toBe('C1')
  })

  it('is the longest that can be quoted whole', () => {
    const areas = [area(1, 'D', 'D1'), area(2, 'D', 'D2'), area(3, 'D', 'D3')]
    const sheets = { 1: { 5: prose(200) }, 2: { 5: prose(500), 6: 'No' }, 3: { 5: prose(900) } }
    const sample = surveySample(areas, sheets)
    expect(sample?.area.label).toBe('D2')
    expect(sample?.text).toBe(prose(500))
  })

  it('is the shortest where all are long, and never cut', () => {
    const areas = [area(1, 'D', 'D1'), area(2, 'D', 'D2')]
    const sample = surveySample(areas, { 1: { 5: prose(1200) }, 2: { 5: prose(800) } })
    expect(sample?.text).toHaveLength(800)
  })

  it('is nothing without a labelled area that has a passage', () => {
    expect(surveySample([area(1, 'D', null)], { 1: { 5: prose(300) } })).toBeNull()
    expect(surveySample([area(1, null, 'X')], { 1: { 5: prose(300) } })).toBeNull()
    expect(surveySample([area(1, 'D', 'D1')], {})).toBeNull()
  })
})
