import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dodge } from '../../../src/charts/dodge.ts'

const xs = fc.array(fc.float({ min: 0, max: 60, noNaN: true }), { maxLength: 60 })

describe('dodge', () => {
  it('leaves dots that do not touch on the line', () => {
    expect(dodge([40, 0, 20], 3)).toEqual([0, 0, 0])
  })

  it('never lets two dots touch', () => {
    fc.assert(
      fc.property(xs, (values) => {
        const ys = dodge(values, 3, 0)
        values.forEach((x, i) => {
          for (let j = 0; j < i; j++) {
            expect(Math.hypot(x - values[j]!, ys[i]! - ys[j]!)).toBeGreaterThan(6 - 1e-3)
          }
        })
      }),
    )
  })

  it('answers in the order it was asked, the same each time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 40 }), (values) => {
        const byValue = new Map(values.map((x, i) => [x, dodge(values, 3)[i]]))
        const reversed = values.toReversed()
        dodge(reversed, 3).forEach((y, i) => expect(y).toBe(byValue.get(reversed[i]!)))
      }),
    )
  })

  it('stacks equal values on both sides of the line', () => {
    expect(dodge([5, 5, 5], 2, 0).toSorted((a, b) => a - b)).toEqual([-4, 0, 4])
  })

  it('lets dots overlap by as much as a gap below zero says', () => {
    const [first, second] = dodge([5, 5], 2, -1)
    expect(Math.abs(first! - second!)).toBeCloseTo(3)
  })
})
