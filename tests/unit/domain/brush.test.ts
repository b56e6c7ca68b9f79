import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binEdge,
  binsOf,
  isBrushed,
  maybeSpan,
  NOTHING_BRUSHED,
  SCORE_BINS,
  spanText,
  type Span,
} from '../../../src/domain/brush.ts'

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

  it('of the worst score lies in a span that ends there', () => {
    const spans = { ...NOTHING_BRUSHED, scores: { from: 3.5, to: 4 } }
    const at = (score: number | null) => isBrushed(spans, { estimate: 70, score, other: null })
    expect([3.4, 3.5, 4, null].map(at)).toEqual([false, true, true, false])
  })

  it('without a second measure lies in no span of it', () => {
    const spans = { ...NOTHING_BRUSHED, others: { from: -1, to: 1 } }
    const at = (other: number | null) => isBrushed(spans, { estimate: 70, score: null, other })
    expect([-2, -1, 0, 1, null].map(at)).toEqual([false, true, true, false, false])
  })

  it('is not parted from its bin by the noise of binary fractions', () => {
    const at = (estimate: number) =>
      isBrushed(
        { ...NOTHING_BRUSHED, values: { from: 0.3, to: 0.7 } },
        { estimate, score: 1, other: 1 },
      )
    expect([0.1 * 3, 0.3 - 1e-12, 0.7 - 1e-12].map(at)).toEqual([true, true, false])
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

describe('the bins of a line', () => {
  it('begin where a reader would write it', () => {
    expect([0, 3, 7, 30].map((bin) => binEdge(SCORE_BINS, bin))).toEqual([1, 1.3, 1.7, 4])
  })

  it('are whole under any span, and at least one', () => {
    expect(binsOf(null, SCORE_BINS)).toBeNull()
    expect(binsOf({ from: 1.5, to: 2 }, SCORE_BINS)).toEqual({ from: 5, to: 10 })
    expect(binsOf({ from: 1.52, to: 1.53 }, SCORE_BINS)).toEqual({ from: 5, to: 6 })
  })
})

describe('a span in a link', () => {
  it.each([
    ['70..75', { from: 70, to: 75 }],
    ['-1.5..0', { from: -1.5, to: 0 }],
    ['-0..0.125', { from: 0, to: 0.125 }],
    ['0..999999.999', { from: 0, to: 999_999.999 }],
  ])('is read from %s, and written again as one that is read alike', (text, read) => {
    expect(maybeSpan(text)).toEqual(read)
    expect(maybeSpan(spanText(read))).toEqual(read)
  })

  it.each([
    ...['', '70', '70..', '..75', '70..75..80', '75..70', '70..70', ' 70..75', '70..75 '],
    ...['7e1..75', '+70..75', '0.1234..1', '1234567..2345678', '70.x75', '70..75.', 'a..b'],
  ])('is not read from “%s”', (text) => {
    expect(maybeSpan(text)).toBeNull()
  })
})
