import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramBins } from '../../../src/charts/histogram-bins.ts'
import { binStep } from '../../../src/stats/bin-step.ts'
import { MEASURES } from '../../../src/domain/measure.ts'
import { classIndex } from '../../../src/stats/class-index.ts'

const BREAKS = [70, 73, 76, 79, 82, 85]

describe('histogram bins', () => {
  it('are one year wide for life expectancy', () => {
    const { step, domain, bins } = histogramBins([66.2, 72, 72.9, 90.1], BREAKS)
    expect(step).toBe(1)
    expect(domain).toEqual([66, 91])
    expect(bins.find((bin) => bin.from === 72)!.count).toBe(2)
  })

  it('put a value on an edge into the bin above, as the classes do', () => {
    const { bins } = histogramBins([73], BREAKS)
    expect(bins.find((bin) => bin.count === 1)).toEqual({ from: 73, to: 74, count: 1 })
  })

  it('are as wide for a city of two tracts as for one of a thousand', () => {
    expect(histogramBins([73, 74], BREAKS).step).toBe(binStep(BREAKS))
  })

  it('show every class even where there are no values', () => {
    const { domain, bins } = histogramBins([], BREAKS)
    expect(domain[0]).toBeLessThan(70)
    expect(domain[1]).toBeGreaterThan(85)
    expect(bins.every((bin) => bin.count === 0)).toBe(true)
  })

  it.each(MEASURES)(
    'meet the breaks of $id, hold all values and have one class each',
    ({ breaks }) => {
      const near = fc.integer({
        min: Math.round((breaks[0] - (breaks[5] - breaks[0])) * 10),
        max: Math.round((breaks[5] + (breaks[5] - breaks[0])) * 10),
      })
      fc.assert(
        fc.property(fc.array(near, { maxLength: 50 }), (tenths) => {
          const values = tenths.map((tenth) => tenth / 10)
          const { bins } = histogramBins(values, breaks)
          expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length)
          for (const bin of bins) {
            const inside = values.filter((value) => value >= bin.from && value < bin.to)
            expect(inside).toHaveLength(bin.count)
            for (const value of inside) {
              expect(classIndex(value, breaks)).toBe(classIndex(bin.from, breaks))
            }
          }
        }),
        { numRuns: 20 },
      )
    },
  )

  it('stay round and hold every value where no round step meets the breaks', () => {
    const { step, bins } = histogramBins([74.1, 75, 81.9], [74.3, 76, 77.4, 78.5, 79.5, 81.5])
    expect([0.1, 0.2, 0.25, 0.5, 1, 2]).toContain(step)
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(3)
    expect(
      bins.every((bin) => Math.abs(bin.from / step - Math.round(bin.from / step)) < 1e-6),
    ).toBe(true)
  })
})
