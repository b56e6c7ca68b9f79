import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxPlot } from '../../../src/stats/box-plot.ts'

describe('a box plot', () => {
  it('is that of R: boxplot.stats would reach 1 to 9 and leave 30 out', () => {
    expect(boxPlot([9, 1, 2, 3, 4, 5, 6, 7, 30])).toEqual({
      lowerWhisker: 1,
      lowerQuartile: 3,
      median: 5,
      upperQuartile: 7,
      upperWhisker: 9,
    })
  })

  it('leaves out what is as far below, by the height of its box alone', () => {
    expect(boxPlot([50, 71, 72, 73, 74, 75, 76, 77, 79])).toEqual({
      lowerWhisker: 71,
      lowerQuartile: 72,
      median: 74,
      upperQuartile: 76,
      upperWhisker: 79,
    })
  })

  it('has nothing to show without values, and one place with one', () => {
    expect(boxPlot([])).toBeNull()
    expect(new Set(Object.values(boxPlot([70])!))).toEqual(new Set([70]))
  })

  it('rises from whisker to whisker, which are values of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), (values) => {
        const box = boxPlot(values)!
        expect(values).toContain(box.lowerWhisker)
        expect(values).toContain(box.upperWhisker)
        expect(box.lowerQuartile).toBeLessThanOrEqual(box.median)
        expect(box.median).toBeLessThanOrEqual(box.upperQuartile)
        expect(box.lowerWhisker).toBeLessThanOrEqual(box.median)
        expect(box.upperWhisker).toBeGreaterThanOrEqual(box.median)
      }),
    )
  })
})
