import fc from 'fast-check'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { repairArea } from '../../../src/spatial/repair-area.ts'
import { windingFaultM2 } from '../../../src/spatial/winding-fault.ts'
import { areaOf, featureOf, overlapOf } from '../../fixtures/overlap-of.ts'
import { box, multiPolygon, polygon } from '../../fixtures/polygons.ts'
import { closed, stars } from '../../fixtures/stars.ts'

const METRES_A_DEGREE = 111_320
const EARTH_RADIUS_M = 6_371_009

const graded = <G extends Polygon | MultiPolygon | null>({ geometry }: Feature<G>) => ({
  type: 'Feature' as const,
  properties: { grade: 'C' as const },
  geometry,
})

type Shape = Feature<Polygon | MultiPolygon | null>

const join = (areas: Shape[], tracts: Shape[]) =>
  joinLayers(
    { type: 'FeatureCollection', features: areas.map(graded) },
    { type: 'FeatureCollection', features: tracts },
  )

/** An area repaired as every area is before it is joined. */
const repaired = (geometry: Polygon | MultiPolygon) => featureOf(repairArea(geometry).geometry)

const around = polygon([box(-88.1, 42.9, -87.9, 43.1)])
const square = polygon([box(-88.01, 43, -88, 43.01)])
const squareM2 = areaOf(square)

describe('outlines that cross themselves', () => {
  it('give each loop of a figure of eight its ground, also where a tract cuts through one', () => {
    const eight = repaired({
      type: 'Polygon',
      coordinates: [
        closed([
          [0, 0],
          [0.01, 0.01],
          [0.02, 0],
          [0.02, 0.01],
          [0.01, 0],
          [0, 0.01],
        ]),
      ],
    })
    const { overlapM2 } = join([eight], [polygon([box(0, 0, 0.01, 0.01)])])
    const triangle = areaOf(
      polygon([
        closed([
          [0, 0],
          [0.005, 0.005],
          [0, 0.01],
        ]),
      ]),
    )
    const gap = areaOf(
      polygon([
        closed([
          [0.01, 0],
          [0.005, 0.005],
          [0.01, 0.01],
        ]),
      ]),
    )
    expect(overlapM2[0]! / (triangle + gap)).toBeCloseTo(1, 6)
  })

  it('count the middle of a pentagram, which it goes around twice, once', () => {
    const corner = (k: number): Position => {
      const angle = Math.PI / 2 + (2 * Math.PI * k) / 5
      return [-88 + 0.01 * Math.cos(angle), 43 + 0.01 * Math.sin(angle)]
    }
    const pentagram = polygon([closed([0, 2, 4, 1, 3].map(corner))])
    const pentagon = polygon([closed([0, 1, 2, 3, 4].map(corner))])
    // The pentagon in the middle is smaller by the fourth power of the golden ratio.
    const middleM2 = areaOf(pentagon) / ((1 + Math.sqrt(5)) / 2) ** 4
    const star = repaired(pentagram.geometry)
    expect((areaOf(pentagram) - areaOf(star)) / middleM2).toBeCloseTo(1, 3)
    expect(overlapOf(star, around)).toBeCloseTo(areaOf(star), 5)
  })

  it('are repaired whatever they look like: no ground is counted twice or against itself', () => {
    const coordinate = (from: number) => fc.double({ min: from, max: from + 0.01, noNaN: true })
    const position = fc.tuple(coordinate(-88), coordinate(43))
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), (ring) => {
        const { geometry } = repairArea({ type: 'Polygon', coordinates: [closed(ring)] })
        if (!geometry) return
        expect(Math.abs(windingFaultM2(geometry))).toBeLessThan(bendM2(ring) + 1e-3)
      }),
    )
  })

  it('are resolved where Turf gives up on vertices that lie almost on one another', () => {
    const ring = [
      [-87.99000000000001, 43],
      [-87.99, 43.000000017777715],
      [-87.99, 43],
      [-87.99000000000001, 43.00395058340999],
      [-87.99, 43.003643759377844],
      [-87.99437499999999, 43.00918448748948],
    ]
    const { geometry } = repairArea({ type: 'Polygon', coordinates: [closed(ring)] })
    expect(Math.abs(windingFaultM2(geometry!))).toBeLessThan(1)
  })

  it('are known by the ground they go around twice or the wrong way', () => {
    expect(windingFaultM2(square.geometry)).toBeCloseTo(0, 6)
    const twice: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square.geometry.coordinates, square.geometry.coordinates],
    }
    expect(windingFaultM2(twice) / squareM2).toBeCloseTo(1, 9)
  })

  it('include parts that lie on one another: their ground counts once', () => {
    const inside = box(-88.008, 43.002, -88.002, 43.008)
    const { geometry, fault } = repairArea({
      type: 'MultiPolygon',
      coordinates: [square.geometry.coordinates, [inside]],
    })
    expect(fault).toBe('self-crossing')
    expect(areaOf(featureOf(geometry)) / squareM2).toBeCloseTo(1, 9)
  })
})

describe('untidy rings', () => {
  const [a, b, c, d] = square.geometry.coordinates[0]!
  const expectSquare = (ring: Position[]) =>
    expect(overlapOf(polygon([ring]), around) / squareM2).toBeCloseTo(1, 6)

  it('may be left open', () => expectSquare([a!, b!, c!, d!]))

  it('may have doubled vertices', () => expectSquare([a!, a!, b!, c!, c!, c!, d!, a!, a!]))

  it('may have collinear vertices, and turn back along their own edge', () => {
    // Half-way up a meridian, which is straight on the plane as well.
    const middle = [b![0]!, (b![1]! + c![1]!) / 2]
    expectSquare([a!, b!, middle, c!, d!, a!])
    expectSquare([a!, b!, c!, middle, c!, d!, a!])
  })

  it('may run along a meridian that is vertical on the plane', () => {
    const east = polygon([box(-96, 40, -95.9, 40.1)])
    const west = polygon([box(-96.1, 40, -96, 40.1)])
    const both = polygon([
      closed([
        [-96.1, 40],
        [-96, 40],
        [-95.9, 40],
        [-95.9, 40.1],
        [-96, 40.1],
        [-96.1, 40.1],
      ]),
    ])
    expect(overlapOf(east, both) / areaOf(east)).toBeCloseTo(1, 6)
    expect(overlapOf(east, west)).toBe(0)
  })
})

describe('holes and parts', () => {
  const hole = box(-88.008, 43.002, -88.004, 43.008)
  const holed = polygon([square.geometry.coordinates[0]!, hole])

  it('leave what lies in a hole alone, and fill it exactly', () => {
    expect(overlapOf(holed, polygon([hole]))).toBeCloseTo(0, 6)
    expect(areaOf(holed) + areaOf(polygon([hole]))).toBeCloseTo(squareM2, 6)
  })

  it('add up over parts, an island in a hole too', () => {
    const island = box(-88.007, 43.004, -88.005, 43.006)
    const shape = multiPolygon([holed.geometry.coordinates, [island]])
    expect(overlapOf(shape, polygon([hole]))).toBeCloseTo(areaOf(polygon([island])), 6)
  })
})

describe('borders', () => {
  const east = polygon([box(-88, 43, -87.99, 43.01)])
  const corner = polygon([box(-88, 43.01, -87.99, 43.02)])

  it('that are shared, or meet in a point, share no ground', () => {
    expect(overlapOf(square, east)).toBeCloseTo(0, 6)
    expect(overlapOf(square, corner)).toBeCloseTo(0, 6)
    expect(join([square], [east, corner]).overlapM2).toHaveLength(0)
  })

  it('that are the same on an area and a tract make the tract wholly graded', () => {
    const { overlapM2, areaM2, tractM2, gradedM2 } = join([square], [square, east])
    expect(overlapM2).toHaveLength(1)
    expect(overlapM2[0]! / tractM2[0]!).toBeCloseTo(1, 12)
    expect(areaM2[0]).toBe(tractM2[0])
    expect([...gradedM2]).toEqual([overlapM2[0], 0])
  })

  it('that run a metre apart leave a sliver of the right size, and a tenth of a millimetre apart none', () => {
    const beside = (gap: number) => polygon([box(-88 - gap, 43, -87.99, 43.01)])
    const { overlapM2 } = join([square], [beside(1e-5), beside(1e-9)])
    expect(overlapM2).toHaveLength(1)
    expect(overlapM2[0]! / squareM2).toBeCloseTo(1e-3, 6)
  })

  it('that are nearly the same, with noise of 1e-15 to 1e-5 degrees, share all but the noise', () => {
    const noise = fc.integer({ min: -15, max: -5 })
    const pushes = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 28,
      maxLength: 28,
    })
    fc.assert(
      fc.property(stars, noise, pushes, ({ ring }, exponent, push) => {
        const degrees = 10 ** exponent
        const moved = ring.map(([x, y], i) => [
          x! + degrees * push[2 * i]!,
          y! + degrees * push[2 * i + 1]!,
        ])
        const [one, other] = [polygon([closed(ring)]), polygon([closed(moved)])]
        const lost =
          edgeLengthsM(ring).reduce((sum, length) => sum + length, 0) *
            Math.SQRT2 *
            degrees *
            METRES_A_DEGREE +
          1e-6
        const shared = overlapOf(one, other)
        expect(shared).toBeGreaterThan(areaOf(one) - lost)
        expect(shared).toBeLessThanOrEqual(Math.min(areaOf(one), areaOf(other)) + 1e-6)
        const { gradedM2 } = join([one, other], [around])
        expect(Math.abs(gradedM2[0]! - areaOf(one))).toBeLessThan(lost + bendM2(ring))
      }),
    )
  })
})

describe('areas that overlap one another', () => {
  /** Ground from south to north, in thirds: side by side the bend of the parallels would show. */
  const third = (from: number, height = 1) =>
    polygon([box(-88.01, 43 + 0.01 * from, -88, 43 + 0.01 * (from + height))])
  const tract = third(0, 3)
  const expectGraded = (areas: Shape[], union: Shape) => {
    const { gradedM2 } = join(areas, [tract])
    expect(gradedM2[0]! / areaOf(union)).toBeCloseTo(1, 9)
  }

  it('share the ground of their union, two and three deep', () => {
    expectGraded([third(0, 2), third(1, 2)], tract)
    expectGraded([third(0), third(0)], third(0))
    expectGraded([third(0), third(0, 2), third(0, 2)], third(0, 2))
    expectGraded([third(0, 2), third(0.5), third(0.75, 1.25)], third(0, 2))
  })

  it('are found through others in a chain, beside areas that overlap none', () => {
    expectGraded([third(0), third(2.5, 0.5), third(0.5), third(1, 1.5)], tract)
  })
})

describe('polygons without ground', () => {
  const nothing: Shape[] = [
    featureOf(null),
    multiPolygon([]),
    multiPolygon([[]]),
    polygon([]),
    polygon([[]]),
    polygon([[[-88, 43]]]),
    polygon([
      [
        [-88, 43],
        [-87, 44],
        [-88, 43],
      ],
    ]),
  ]

  it('overlap nothing and have no area, whatever layer they are in', () => {
    for (const empty of nothing) {
      expect(areaOf(empty)).toBeCloseTo(0, 6)
      expect(overlapOf(empty, around)).toBeCloseTo(0, 6)
    }
    expect(join(nothing, [around]).overlapM2).toHaveLength(0)
  })

  it('do not disturb their neighbours', () => {
    const { area, tract, overlapM2 } = join([...nothing, square], [...nothing, square])
    expect([[...area], [...tract]]).toEqual([[nothing.length], [nothing.length]])
    expect(overlapM2[0]! / squareM2).toBeCloseTo(1, 12)
  })
})

function edgeLengthsM(ring: readonly Position[]): number[] {
  return ring.map(([x, y], i) => {
    const [px, py] = ring.at(i - 1)!
    return Math.hypot(x! - px!, y! - py!) * METRES_A_DEGREE
  })
}

/**
 * The most ground between a ring's edges drawn straight in degrees and straight on the plane, L³ tan φ / 12 R an edge, at a latitude
 * where tan φ < 1. Turf resolves in degrees: a vertex that it puts on an edge moves the outline on the plane by that much.
 */
function bendM2(ring: readonly Position[]): number {
  return edgeLengthsM(ring).reduce((sum, length) => sum + length ** 3 / 12 / EARTH_RADIUS_M, 0)
}
