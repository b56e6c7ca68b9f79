import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HANDLE, handleAt, lineAt } from '../../../src/map/line-at.ts'

const percents = fc.integer({ min: 0, max: 100 })
const widths = fc.integer({ min: HANDLE, max: 4000 })

describe('the line between two maps', () => {
  it('stands at the very edge at both ends, so that either map can be seen whole', () => {
    expect(lineAt(0, 390)).toBe(0)
    expect(lineAt(100, 390)).toBe(390)
  })

  it('moves one way with its percentage', () => {
    fc.assert(
      fc.property(percents, percents, widths, (a, b, width) => {
        if (a < b) expect(lineAt(a, width)).toBeLessThanOrEqual(lineAt(b, width))
      }),
    )
  })

  it('has a handle that never leaves the map', () => {
    fc.assert(
      fc.property(percents, widths, (percent, width) => {
        const middle = handleAt(percent, width)
        expect(middle).toBeGreaterThanOrEqual(HANDLE / 2)
        expect(middle).toBeLessThanOrEqual(width - HANDLE / 2)
      }),
    )
  })
})
