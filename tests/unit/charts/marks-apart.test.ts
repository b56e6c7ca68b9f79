import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksApart } from '../../../src/charts/marks-apart.ts'

const marks = fc.array(
  fc.record({ x: fc.constantFrom(0, 100, 200), y: fc.double({ min: 0, max: 200, noNaN: true }) }),
  { maxLength: 60 },
)

describe('marks of one and the same place', () => {
  it('stay where they are while they do not touch', () => {
    expect(
      marksApart(
        [
          { x: 5, y: 0 },
          { x: 5, y: 20 },
          { x: 9, y: 0 },
        ],
        2,
        7,
      ),
    ).toEqual([0, 0, 0])
  })

  it('stand beside one another where they would hide one another', () => {
    const [first, second] = marksApart(
      [
        { x: 5, y: 10 },
        { x: 5, y: 10 },
      ],
      2,
      7,
    )
    expect(Math.abs(first! - second!)).toBeCloseTo(4)
  })

  it('never go further aside than allowed, and not at all where nothing is', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(0, 3, 7), (placed, most) => {
        const apart = marksApart(placed, 2, most)
        expect(apart).toHaveLength(placed.length)
        for (const by of apart) expect(Math.abs(by)).toBeLessThanOrEqual(most + 1e-9)
      }),
    )
  })
})
