import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE } from '../../../src/domain/assignment-rule.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { comparedFinding } from '../../../src/figure/compared-finding.ts'

const asked = { measure: HEADLINE_MEASURE, rule: DEFAULT_RULE, pair: ['D', 'A'] as const }
const gap = (name: string, estimate: number, half = 1) => ({
  name,
  gap: { estimate, low: estimate - half, high: estimate + half },
})

describe('what compared cities say together', () => {
  it('runs from the widest gap to the narrowest, and says which intervals are apart', () => {
    const { headline, text } = comparedFinding(
      [gap('Alder', -6), gap('Birch', -9.6), gap('Cedar', -7)],
      asked,
    )
    expect(headline).toBe(
      'The gap in life expectancy between areas graded D and A runs from 9.6 years in Birch to 6.0 in Alder',
    )
    expect(text).toBe(
      'The 95% intervals of Birch and Alder have no value in common. Intervals are not adjusted for the number of cities.',
    )
  })

  it('does not read overlapping intervals as cities that are alike', () => {
    const { text } = comparedFinding([gap('Alder', -6, 2), gap('Birch', -8, 2)], asked)
    expect(text).toContain('Both 95% intervals have values in common, which does not show')
  })

  it('says which gap goes the other way and whose interval includes zero', () => {
    const { headline, text } = comparedFinding([gap('Alder', 0.5), gap('Birch', -8)], asked)
    expect(headline).toContain('from 8.0 years in Birch to 0.5 the other way in Alder')
    expect(text).toContain('The 95% interval of Alder includes zero.')
  })

  it('shows no clear gap where every interval includes zero', () => {
    const measure = maybeMeasure('diabetes')!
    const { headline, text } = comparedFinding([gap('Alder', 0.5), gap('Birch', -0.2)], {
      ...asked,
      measure,
    })
    expect(headline).toBe(
      'Between areas graded D and A, no clear gap in diabetes shows in any of these cities',
    )
    expect(text).toContain('Both include zero.')
  })

  it('takes the greatest gap as the widest where more is worse', () => {
    const measure = maybeMeasure('diabetes')!
    const { headline } = comparedFinding([gap('Alder', 3), gap('Birch', 8)], { ...asked, measure })
    expect(headline).toContain('from 8.0 points in Birch to 3.0 in Alder')
  })

  it('says why another pair than D and A is compared', () => {
    const { headline, text } = comparedFinding([gap('Alder', -6)], { ...asked, pair: ['D', 'B'] })
    expect(headline).toBe(
      'The gap in life expectancy between areas graded D and B is 6.0 years in Alder',
    )
    expect(text).toContain('D minus B is the widest comparison that so many of them allow')
  })

  it('says so where nothing can be compared', () => {
    expect(comparedFinding([], asked).headline).toContain('None of these cities')
  })
})
