import { describe, expect, it } from 'vitest'
import { healthStep } from '../../../src/look/health-step.ts'
import { equalIntervalBreaks, quantileBreaks } from '../../../src/stats/class-breaks.ts'
import { classIndex } from '../../../src/stats/class-index.ts'

describe('the classes of a choropleth', () => {
  it('put a value on a break into the class above it', () => {
    expect([69.9, 70, 72.9, 85, 99].map((value) => classIndex(value, [70, 73, 85]))).toEqual([
      0, 1, 1, 3, 3,
    ])
  })

  // R: quantile(1:10, c(1, 2, 3)/4) gives 3.25, 5.50, 7.75
  it('break at quantiles of type 7', () => {
    expect(quantileBreaks([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 4)).toEqual([3.25, 5.5, 7.75])
  })

  it('break at equal intervals', () => {
    expect(equalIntervalBreaks([0, 3, 10], 5)).toEqual([2, 4, 6, 8])
    expect(equalIntervalBreaks([20, 10], 5)).toEqual([12, 14, 16, 18])
  })

  it('have no breaks without values', () => {
    expect(quantileBreaks([], 7)).toEqual([])
    expect(equalIntervalBreaks([], 7)).toEqual([])
  })

  it('draw the worse end in the last step, whichever end that is', () => {
    expect(healthStep(0, 7, 'lower')).toBe(7)
    expect(healthStep(6, 7, 'higher')).toBe(7)
    expect(healthStep(0, 5, 'higher')).toBe(1)
    expect(healthStep(4, 5, 'higher')).toBe(7)
  })
})
