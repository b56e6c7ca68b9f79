import { describe, expect, it } from 'vitest'
import { zoneStep } from '../../../src/charts/zone-step.ts'

/** A square of nine, numbered row by row. */
const PLACES = Array.from({ length: 9 }, (_, i) => ({
  feature: i + 1,
  x: 10 * (i % 3),
  y: 10 * Math.floor(i / 3),
}))

describe('the zone that a key leads to', () => {
  it.each([
    ['left', 4],
    ['right', 6],
    ['up', 2],
    ['down', 8],
  ] as const)('lies next to it, %s', (action, expected) => {
    expect(zoneStep(PLACES, 5, action)).toBe(expected)
  })

  it('is itself where nothing lies that way, and the first where none was reached', () => {
    expect(zoneStep(PLACES, 1, 'left')).toBe(1)
    expect(zoneStep(PLACES, null, 'right')).toBe(1)
    expect(zoneStep(PLACES, 5, 'last')).toBe(9)
    expect(zoneStep([], null, 'right')).toBeNull()
  })
})
