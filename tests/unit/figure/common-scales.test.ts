import { describe, expect, it } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import type { Grade } from '../../../src/domain/grade.ts'
import { commonPair } from '../../../src/figure/common-pair.ts'
import { compareGrades } from '../../../src/figure/compare-grades.ts'
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

describe('the axis of several cities', () => {
  it('holds the values of all of them, with round ends', () => {
    expect(stripDomain([71.2, 84.9, 66.1])).toEqual([65, 90])
    expect(stripDomain([])).toEqual([0, 1])
  })
})
