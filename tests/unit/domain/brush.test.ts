import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBrushed, NOTHING_BRUSHED, type Span } from '../../../src/domain/brush.ts'

const span = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 9 }))
  .map(([from, width]): Span => ({ from, to: from + width }))
const figure = fc.option(fc.integer({ min: 0, max: 100 }))

describe('a brushed tract', () => {
  it('lies in every span, its beginning in, its end out', () => {
    const spans = { ...NOTHING_BRUSHED, values: { from: 70, to: 75 } }
    const at = (estimate: number) => isBrushed(spans, { estimate, score: 3, other: null })
    expect([69.9, 70, 74.9, 75].map(at)).toEqual([false, true, true, false])
  })

  it('has what is brushed: one without a score lies in no span of scores', () => {
    const spans = { ...NOTHING_BRUSHED, scores: { from: 1, to: 4.1 } }
    expect(isBrushed(spans, { estimate: 70, score: null, other: 5 })).toBe(false)
    expect(isBrushed(NOTHING_BRUSHED, { estimate: 70, score: null, other: null })).toBe(true)
    expect(isBrushed(NOTHING_BRUSHED, { estimate: null, score: 2, other: 5 })).toBe(false)
  })

  it('is brushed by two spans only if by each alone', () => {
    fc.assert(
      fc.property(span, span, figure, figure, figure, (values, others, estimate, score, other) => {
        const of = { estimate, score, other }
        expect(isBrushed({ values, scores: null, others }, of)).toBe(
          isBrushed({ ...NOTHING_BRUSHED, values }, of) &&
            isBrushed({ ...NOTHING_BRUSHED, others }, of),
        )
      }),
    )
  })
})
