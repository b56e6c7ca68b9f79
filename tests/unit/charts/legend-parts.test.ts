import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridSpan } from '../../../src/charts/axis-grid.ts'
import { fittingTicks } from '../../../src/charts/fitting-ticks.ts'
import { countInBins, histogramBins } from '../../../src/charts/histogram-bins.ts'
import { moveBreak } from '../../../src/charts/move-break.ts'

const ROUND = [70, 73, 76, 79, 82, 85]

describe('bars under other classes', () => {
  it('stay the same bars: only the round breaks place them', () => {
    const values = [66.2, 72, 72.9, 90.1]
    const own = histogramBins(values, ROUND, [71.3, 77.7])
    expect(own).toEqual(histogramBins(values, ROUND))
  })

  it('reach beyond breaks that lie outside the values', () => {
    const { domain } = histogramBins([75], ROUND, [60, 99])
    expect(domain[0]).toBeLessThan(60)
    expect(domain[1]).toBeGreaterThan(99)
  })

  it('count a part of the values as no bar counts more than all', () => {
    const histogram = histogramBins([66.2, 72, 72.9, 90.1], ROUND)
    const counts = countInBins(histogram, [72, 90.1])
    expect(counts.reduce((sum, n) => sum + n)).toBe(2)
    counts.forEach((n, i) => expect(n).toBeLessThanOrEqual(histogram.bins[i]!.count))
  })
})

describe('a moved break', () => {
  it('stops a tenth before its neighbours and at the limits', () => {
    expect(moveBreak([70, 75, 80], 1, 99, [60, 90])).toEqual([70, 79.9, 80])
    expect(moveBreak([70, 75, 80], 0, -Infinity, [60, 90])).toEqual([60, 75, 80])
    expect(moveBreak([70, 75, 80], 2, Infinity, [60, 90])).toEqual([70, 75, 90])
  })

  it('stands on a tenth, and breaks stay rising', () => {
    const tenths = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        tenths,
        fc.nat(5),
        fc.double({ min: -10, max: 120, noNaN: true }),
        (of, i, to) => {
          const breaks = of.sort((a, b) => a - b).map((at) => at / 10)
          const moved = moveBreak(breaks, i % breaks.length, to, [0, 100])
          moved.slice(1).forEach((at, k) => expect(at).toBeGreaterThan(moved[k]!))
          moved.forEach((at) => expect(Math.round(at * 10) / 10).toBe(at))
        },
      ),
    )
  })
})

describe('labels of an axis', () => {
  it('give way to the last, and to each other from the right', () => {
    const label = String
    expect(fittingTicks([70, 71, 72], (at) => (at - 70) * 100, label, 11.5)).toEqual([70, 71, 72])
    expect(fittingTicks([70, 71, 72], (at) => (at - 70) * 10, label, 11.5)).toEqual([70, 72])
  })
})

describe('a stretch of an axis', () => {
  const grid = { start: 1, step: 0.1, count: 30 }

  it('is brushed in whole bins, in either direction', () => {
    expect(gridSpan(grid, 2.04, 2.31)).toEqual({ from: 2, to: 2.4 })
    expect(gridSpan(grid, 2.31, 2.04)).toEqual({ from: 2, to: 2.4 })
  })

  it('ends at the axis, and all of it is no brush', () => {
    expect(gridSpan(grid, -5, 1.05)).toEqual({ from: 1, to: 1.1 })
    expect(gridSpan(grid, -5, 9)).toBeNull()
  })
})
