import { describe, expect, it } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { commonPair } from '../../../src/figure/common-pair.ts'
import { compareGrades } from '../../../src/figure/compare-grades.ts'
import { ownPairWords } from '../../../src/figure/own-pair-words.ts'
import { stripDomain } from '../../../src/figure/strip-domain.ts'

/** A city with so many tracts of each grade. */
function cityOf(counts: Partial<Record<Grade, number>>) {
  const grades = Object.entries(counts) as [Grade, number][]
  return compareGrades(
    grades.flatMap(([grade, n]) =>
      Array.from({ length: n }, (_, i) => ({
        geoid: `${grade}${i}` as Geoid,
        grade,
        estimate: 70 + (i % 3),
      })),
    ),
  )
}

describe('the grades that cities are compared by', () => {
  it('are D and A where every city has enough of both', () => {
    expect(commonPair([cityOf({ A: 5, D: 5 }), cityOf({ A: 9, B: 9, D: 9 })])).toEqual(['D', 'A'])
  })

  it('are the widest pair that the most cities have', () => {
    const withoutA = cityOf({ A: 4, B: 9, C: 9, D: 9 })
    expect(commonPair([cityOf({ A: 9, B: 9, D: 9 }), withoutA])).toEqual(['D', 'B'])
    expect(commonPair([cityOf({ A: 9, D: 9 }), cityOf({ A: 9, D: 9 }), withoutA])).toEqual([
      'D',
      'A',
    ])
  })

  it('are D and A where no city has any pair', () => {
    expect(commonPair([])).toEqual(['D', 'A'])
    expect(commonPair([cityOf({ D: 9 })])).toEqual(['D', 'A'])
  })
})

describe('a city compared by a narrower pair than its own', () => {
  const measure = HEADLINE_MEASURE
  it('says what its own shows', () => {
    expect(ownPairWords(cityOf({ A: 5, B: 9, D: 9 }), ['D', 'B'], measure)).toMatch(
      /^D minus A would be 0\.2 years \(.*\), n = 9 and 5, fragile\.$/,
    )
  })

  it('has nothing to add where they are the same, or where nothing can be compared', () => {
    expect(ownPairWords(cityOf({ A: 9, D: 9 }), ['D', 'A'], measure)).toBeNull()
    expect(ownPairWords(cityOf({ D: 9 }), ['D', 'A'], measure)).toBeNull()
  })
})

describe('the axis of several cities', () => {
  it('holds the values of all of them, with round ends', () => {
    expect(stripDomain([71.2, 84.9, 66.1], [])).toEqual([65, 90])
    expect(stripDomain([], [])).toEqual([0, 1])
  })

  it('holds a mean that a regression puts beyond every tract', () => {
    const { groups } = cityOf({ B: 5, C: 5, D: 5 })
    const A = { ...groups.A, summary: { n: 8, mean: 91.6, low: 85, high: 98 } }
    const [, high] = stripDomain([66, 84], [{ groups: { ...groups, A } }])
    expect(high).toBeGreaterThanOrEqual(91.6)
  })
})
