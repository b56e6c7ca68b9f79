import fc from 'fast-check'
import { intersect } from '@turf/intersect'
import type { Feature, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { overlapArea } from '../../../src/spatial/overlap-area.ts'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import { box, layer, multiPolygon, polygon } from '../../fixtures/polygons.ts'

const area = (feature: Feature<Polygon>) => packLayer(layer(feature)).areaM2[0]!
const overlap = (a: Parameters<typeof layer>[0], b: Parameters<typeof layer>[0]) =>
  overlapArea(packLayer(layer(a) as never), 0, packLayer(layer(b) as never), 0)

/** A star-shaped polygon around a centre near Milwaukee: never crosses itself. */
const star = fc
  .record({
    x: fc.double({ min: -88.004, max: -88, noNaN: true }),
    y: fc.double({ min: 43, max: 43.004, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.0005, max: 0.004, noNaN: true }), {
      minLength: 3,
      maxLength: 14,
    }),
  })
  .map(({ x, y, radii }) => {
    const ring = radii.map((r, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
    })
    return polygon([[...ring, ring[0]!]])
  })

describe('the overlap of two polygons', () => {
  it('is the area of what two boxes share', () => {
    const shared = overlap(polygon([box(0, 0, 2, 2)]), polygon([box(1, 1, 3, 3)]))
    expect(shared / area(polygon([box(1, 1, 2, 2)]))).toBeCloseTo(1, 3)
  })

  it('is nothing where they only share a border, a corner or nothing', () => {
    const here = polygon([box(0, 0, 0.1, 0.1)])
    expect(overlap(here, polygon([box(0.1, 0, 0.2, 0.1)]))).toBeLessThan(1e-3)
    expect(overlap(here, polygon([box(0.1, 0.1, 0.2, 0.2)]))).toBeLessThan(1e-3)
    expect(overlap(here, polygon([box(5, 5, 6, 6)]))).toBe(0)
  })

  it('leaves holes out and adds parts up, whichever way rings run', () => {
    const hole = [...box(0.04, 0.04, 0.06, 0.06)]
    const ring = polygon([box(0, 0, 0.1, 0.1), hole])
    const whole = polygon([box(-1, -1, 1, 1)])
    const expected = area(polygon([box(0, 0, 0.1, 0.1)])) - area(polygon([hole]))
    expect(overlap(ring, whole)).toBeCloseTo(expected, 3)
    const reversed = polygon([box(0, 0, 0.1, 0.1).reverse(), [...hole].reverse()])
    expect(overlap(reversed, whole)).toBeCloseTo(expected, 3)
    const parts = multiPolygon([[box(0, 0, 0.1, 0.1)], [box(0.2, 0, 0.3, 0.1)]])
    expect(overlap(parts, whole)).toBeCloseTo(2 * area(polygon([box(0, 0, 0.1, 0.1)])), -1)
  })

  it('is the whole of a polygon held against itself', () => {
    fc.assert(
      fc.property(star, (shape) => {
        expect(overlap(shape, shape) / area(shape)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is the same either way round and never more than the smaller of the two', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const shared = overlap(a, b)
        expect(Math.abs(shared - overlap(b, a))).toBeLessThan(1e-3)
        expect(shared).toBeGreaterThanOrEqual(0)
        expect(shared).toBeLessThanOrEqual(Math.min(area(a), area(b)) + 1e-3)
      }),
    )
  })

  it('agrees with the shape that Turf builds', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const shape = intersect(layer(a, b))
        const expected = shape ? packLayer(layer(shape)).areaM2[0]! : 0
        // Edges are straight in degrees for Turf and on the plane for us: over a few hundred metres that is a few square metres.
        expect(Math.abs(overlap(a, b) - expected)).toBeLessThan(10)
      }),
      { numRuns: 60 },
    )
  })

  it('is kept when one of the two is cut in two', () => {
    fc.assert(
      fc.property(star, fc.double({ min: -88.008, max: -87.996, noNaN: true }), (shape, cut) => {
        const whole = overlap(shape, polygon([box(-88.1, 42.9, -87.9, 43.1)]))
        const left = overlap(shape, polygon([box(-88.1, 42.9, cut, 43.1)]))
        const right = overlap(shape, polygon([box(cut, 42.9, -87.9, 43.1)]))
        expect(Math.abs(left + right - whole)).toBeLessThan(1e-3)
      }),
    )
  })
})
