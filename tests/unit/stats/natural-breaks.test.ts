import { sum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classIndex } from '../../../src/stats/class-index.ts'
import { naturalBreaks } from '../../../src/stats/natural-breaks.ts'

/** Squared deviations from the means of the classes between breaks. */
function spread(values: readonly number[], breaks: readonly number[]): number {
  const classes = Array.from({ length: breaks.length + 1 }, (_, k) =>
    values.filter((value) => classIndex(value, breaks) === k),
  )
  return sum(classes, (of) => sum(of, (value) => (value - sum(of) / of.length) ** 2))
}

/** Every way to part the distinct values into so many classes. */
function* everyWay(starts: number[], breaks: number): Generator<number[]> {
  if (breaks === 0) yield []
  else
    for (const [i, at] of starts.entries())
      for (const rest of everyWay(starts.slice(i + 1), breaks - 1)) yield [at, ...rest]
}

describe('natural breaks', () => {
  it('are those of Wang and Song’s example: −1 four times, 2 three times, then 4, 5, 6', () => {
    expect(naturalBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([2, 4])
  })

  it('fall into the gaps of values worked out by hand', () => {
    expect(naturalBreaks([1, 2, 3, 10, 11, 12, 30, 31], 3)).toEqual([10, 30])
  })

  it('make no more classes than there are distinct values', () => {
    expect(naturalBreaks([], 7)).toEqual([])
    expect(naturalBreaks([70, 70], 7)).toEqual([])
    expect(naturalBreaks([70, 72, 70], 7)).toEqual([72])
  })

  it('leave the least spread within classes of all ways to part the values', () => {
    const some = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(some, (values) => {
        const distinct = [...new Set(values)].sort((a, b) => a - b)
        fc.pre(distinct.length >= 3)
        const least = Math.min(
          ...[...everyWay(distinct.slice(1), 2)].map((breaks) => spread(values, breaks)),
        )
        expect(spread(values, naturalBreaks(values, 3))).toBeCloseTo(least, 9)
      }),
    )
  })
})
