import { describe, expect, it } from 'vitest'
import { stripLayout, type StripRow } from '../../../src/charts/strip-layout.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'

let serial = 0
const geoid = () => String(10000000000 + serial++) as Geoid
const row = (grade: StripRow['grade'], values: number[]): StripRow => ({
  grade,
  label: grade ?? 'Not graded',
  dots: values.map((value) => ({ geoid: geoid(), value })),
  summary: { n: values.length, mean: null, low: null, high: null },
})
const spread = (n: number) => Array.from({ length: n }, (_, i) => 70 + ((i * 7) % n) * (10 / n))
const x = (value: number) => value * 10

describe('the rows of a strip chart', () => {
  it('stand under one another and sort their dots from left to right', () => {
    const [a, b] = stripLayout([row('A', [80, 70, 75]), row('B', [70])], x, 20)
    expect(a!.top).toBe(20)
    expect(b!.top).toBe(20 + a!.height)
    expect(a!.dots.map((dot) => dot.x)).toEqual([700, 750, 800])
  })

  it('keep the row of an empty group', () => {
    expect(stripLayout([row('A', [])], x, 0)[0]).toMatchObject({ dots: [], quartiles: null })
  })

  it('are all of one height, whatever stands in them', () => {
    const rows = [row('A', []), row('B', [70]), row('C', spread(299)), row('D', spread(300))]
    const heights = stripLayout(rows, x, 0).map(({ height }) => height)
    expect(new Set(heights).size).toBe(1)
  })

  it('keep dots that pile up within their row', () => {
    const [piled] = stripLayout(
      [
        row(
          'C',
          Array.from({ length: 8 }, () => 75),
        ),
      ],
      x,
      0,
    )
    expect(piled!.curve).toBeNull()
    for (const dot of piled!.dots) {
      expect(piled!.middle + dot.y - piled!.radius).toBeGreaterThanOrEqual(0)
      expect(piled!.middle + dot.y + piled!.radius).toBeLessThanOrEqual(piled!.height)
    }
  })

  it('become a density curve from 300 tracts', () => {
    const [dots, curve] = stripLayout([row('C', spread(299)), row('D', spread(300))], x, 0)
    expect(dots!.curve).toBeNull()
    expect(curve!.curve!.length).toBeGreaterThan(2)
    expect(curve!.dots).toHaveLength(300)
  })

  it('become one too where dots would lie on one another', () => {
    expect(
      stripLayout(
        [
          row(
            'C',
            Array.from({ length: 60 }, () => 75),
          ),
        ],
        x,
        0,
      )[0]!.curve,
    ).not.toBeNull()
  })

  it('know the quartiles from five tracts on', () => {
    const [four, five] = stripLayout([row('A', [1, 2, 3, 4]), row('B', [5, 1, 4, 2, 3])], x, 0)
    expect(four!.quartiles).toBeNull()
    expect(five!.quartiles).toEqual([2, 3, 4])
  })
})
