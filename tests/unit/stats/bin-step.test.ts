import { describe, expect, it } from 'vitest'
import { binStep, meetsBreaks } from '../../../src/stats/bin-step.ts'

describe('bins that meet breaks', () => {
  it('do so wherever the breaks begin, but for the noise of binary fractions', () => {
    expect(meetsBreaks(0.1, [70, 70.3, 71])).toBe(true)
    expect(meetsBreaks(0.2, [70, 70.3, 71])).toBe(false)
    expect(meetsBreaks(0.5, [70.25, 70.75, 72.25])).toBe(true)
    expect(meetsBreaks(2, [1, 3, 6])).toBe(false)
  })
})

describe('how wide a bin is', () => {
  it('is the finest round step that needs no more than 36 for all classes', () => {
    // Five inner classes of 3 years and one more at each end are 21 years.
    expect(binStep([70, 73, 76, 79, 82, 85])).toBe(1)
    // 12 and as much at each end: 36 of one.
    expect(binStep([0, 12])).toBe(1)
    expect(binStep([5])).toBe(0.1)
  })

  it('is the widest that meets the breaks where all of those need more', () => {
    expect(binStep([0, 36])).toBe(2)
  })

  it('passes over breaks that no round step meets', () => {
    expect(binStep([0, 0.33, 10])).toBe(1)
    expect(binStep([0, 0.33, 1000])).toBe(100)
  })
})
