import { describe, expect, it } from 'vitest'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { multiverseFinding } from '../../../src/figure/multiverse-finding.ts'
import { wayOf } from '../../fixtures/way.ts'

const find = (...gaps: (number | null)[]) =>
  multiverseFinding(
    gaps.map((gap, i) => wayOf(i, gap)),
    ['D', 'A'],
    HEADLINE_MEASURE,
  )

describe('what the ways of counting say together', () => {
  it('is that they agree where all gaps have one sign, and how far apart they lie', () => {
    expect(find(-9.7, -3.8, -5)).toEqual({
      title: '3 ways of counting agree on the direction',
      text: 'Under all 3, D stands below A, by 3.8 to 9.7 years.',
    })
  })

  it('is that they disagree where signs differ', () => {
    const { title, text } = find(-9.7, 1.2, -0.5)
    expect(title).toBe('3 ways of counting disagree on the direction')
    expect(text).toContain(
      'Under 2 of 3 ways, the gap is below zero; it runs from −9.7 to 1.2 years.',
    )
    expect(text).toContain('One 95% interval includes zero.')
  })

  it('counts intervals that hold zero and ways that cannot be compared', () => {
    const { title, text } = find(-0.5, -0.9, null, null)
    expect(title).toBe('2 ways of counting agree on the direction')
    expect(text).toContain('Every 95% interval includes zero.')
    expect(text).toContain('Under all 2 that can be compared, D stands below A')
  })

  it('says so where nothing can be compared', () => {
    expect(find(null, null)).toEqual({
      title: 'No way of counting compares D with A',
      text: 'Each of the 2 ways leaves under five tracts in one of the two groups.',
    })
  })

  it('speaks of prevalence in points, and of no cause', () => {
    const { text } = multiverseFinding(
      [wayOf(0, 4), wayOf(1, 6)],
      ['D', 'B'],
      maybeMeasure('diabetes')!,
    )
    expect(text).toBe('Under all 2, D stands above B, by 4.0 to 6.0 points.')
    expect(JSON.stringify(find(-9.7, 1.2))).not.toMatch(/because|caus|due to|effect/i)
  })
})
