import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bearing,
  COMPASS,
  compassOf,
  turnFrom,
  type Compass,
  type Place,
} from '../../../src/spatial/compass.ts'
import { neighbourTowards } from '../../../src/spatial/neighbour-towards.ts'
import { shapeCentre } from '../../../src/spatial/shape-centre.ts'

const somePlace = fc.tuple(
  fc.integer({ min: -1000, max: 1000 }).map((n) => -88 + n / 10_000),
  fc.integer({ min: -1000, max: 1000 }).map((n) => 43 + n / 10_000),
)
const someLayer = fc
  .uniqueArray(somePlace, { minLength: 2, maxLength: 12, selector: String })
  .chain((centres) =>
    fc.record({
      centres: fc.constant<Place[]>(centres),
      neighbours: fc.constant(
        centres.map((_, i) => centres.map((_, j) => j).filter((j) => j !== i)),
      ),
      from: fc.integer({ min: 0, max: centres.length - 1 }),
      direction: fc.constantFrom(...COMPASS),
    }),
  )
const opposite = (direction: Compass) => COMPASS[(COMPASS.indexOf(direction) + 4) % 8]!

// 6 7 8
// 3 4 5
// 0 1 2
const GRID: Place[] = [0, 1, 2].flatMap((south) =>
  [0, 1, 2].map((west): Place => [-88 + west * 0.01, 43 + south * 0.01]),
)
const TOUCHING = GRID.map(([x, y], i) =>
  GRID.flatMap(([otherX, otherY], j) =>
    i !== j && Math.abs(x - otherX) < 0.015 && Math.abs(y - otherY) < 0.015 ? [j] : [],
  ),
)

describe('the neighbour towards a direction', () => {
  it('is the one across the edge, or across the corner, on a grid', () => {
    const from = (place: number, direction: Compass) =>
      neighbourTowards(GRID, TOUCHING, place, direction)
    expect(COMPASS.map((direction) => from(4, direction))).toEqual([7, 8, 5, 2, 1, 0, 3, 6])
    expect(from(0, 'south')).toBeNull()
    expect(from(0, 'north')).toBe(3)
  })

  it('is a neighbour that lies that way, never the place itself', () => {
    fc.assert(
      fc.property(someLayer, ({ centres, neighbours, from, direction }) => {
        const to = neighbourTowards(centres, neighbours, from, direction)
        if (to === null) return
        expect(neighbours[from]).toContain(to)
        expect(to).not.toBe(from)
        expect(turnFrom(direction, bearing(centres[from]!, centres[to]!))).toBeLessThan(90)
      }),
    )
  })

  it('leaves someone to come back to in the opposite direction', () => {
    fc.assert(
      fc.property(someLayer, ({ centres, neighbours, from, direction }) => {
        const to = neighbourTowards(centres, neighbours, from, direction)
        if (to === null) return
        const back = neighbourTowards(centres, neighbours, to, opposite(direction))
        expect(back).not.toBeNull()
        const turn = (place: number) =>
          turnFrom(opposite(direction), bearing(centres[to]!, centres[place]!))
        expect(turn(back!)).toBeLessThanOrEqual(turn(from) + 1e-9)
      }),
    )
  })

  it('is the nearer of two in one line, and the first of two in one place', () => {
    const line: Place[] = [
      [0, 0],
      [0, 0.02],
      [0, 0.01],
      [0, 0.01],
    ]
    const all = line.map((_, i) => [3, 2, 1, 0].filter((j) => j !== i))
    expect(neighbourTowards(line, all, 0, 'north')).toBe(3)
    expect(
      neighbourTowards(
        line,
        all.map((places) => places.toSorted()),
        0,
        'north',
      ),
    ).toBe(2)
  })

  it('is nobody from a shape without a centre, and no shape without one', () => {
    expect(neighbourTowards([null, [0, 0]], [[1], [0]], 0, 'north')).toBeNull()
    expect(neighbourTowards([null, [0, 0]], [[1], [0]], 1, 'north')).toBeNull()
  })
})

describe('the compass', () => {
  it('turns clockwise from north', () => {
    const here: Place = [-88, 43]
    expect(bearing(here, [-88, 44])).toBe(0)
    expect(bearing(here, [-87.9, 43])).toBeCloseTo(90, 6)
    expect(bearing(here, [-88, 42])).toBe(180)
    expect(bearing(here, [-88.1, 43])).toBeCloseTo(270, 6)
    expect([0, 22, 23, 180, 337, 338].map(compassOf)).toEqual([
      'north',
      'north',
      'northeast',
      'south',
      'northwest',
      'north',
    ])
  })
})

describe('the centre of a shape', () => {
  const square = (west: number, south: number, size: number) => [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ]

  it('is its centre of gravity, whichever way its ring runs', () => {
    expect(shapeCentre({ type: 'Polygon', coordinates: square(2, 4, 2) })).toEqual([3, 5])
    const turned = square(2, 4, 2).map((ring) => ring.toReversed())
    expect(shapeCentre({ type: 'Polygon', coordinates: turned })).toEqual([3, 5])
  })

  it('weighs parts by their extent', () => {
    const parts = { type: 'MultiPolygon' as const, coordinates: [square(0, 0, 1), square(9, 0, 1)] }
    expect(shapeCentre(parts)).toEqual([5, 0.5])
  })

  it('is the middle of what has no extent, and null of nothing', () => {
    const line = [[0, 0], [2, 2], [0, 0]] // prettier-ignore
    expect(shapeCentre({ type: 'Polygon', coordinates: [line] })![0]).toBeCloseTo(2 / 3)
    expect(shapeCentre({ type: 'MultiPolygon', coordinates: [] })).toBeNull()
  })
})
