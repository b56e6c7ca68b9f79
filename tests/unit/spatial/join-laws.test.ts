import { Delaunay } from 'd3-delaunay'
import { randomLcg } from 'd3-random'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { albers } from '../../../src/spatial/albers.ts'
import { fromPlane } from '../../fixtures/from-plane.ts'
import { areaOf, overlapOf } from '../../fixtures/overlap-of.ts'
import { multiPolygon, polygon } from '../../fixtures/polygons.ts'
import { closed, holedShapes, stars, starShapes } from '../../fixtures/stars.ts'

/** The shapes are of about 100,000 m²: rounding comes to less than a millionth of a square metre. */
const ROUNDING_M2 = 1e-6

function expectSame(a: number, b: number, tolerance = ROUNDING_M2): void {
  expect(Math.abs(a - b)).toBeLessThan(tolerance)
}

describe('the area that two polygons share', () => {
  it('is the same either way round', () => {
    fc.assert(
      fc.property(starShapes, starShapes, (a, b) => expectSame(overlapOf(a, b), overlapOf(b, a))),
    )
  })

  it('is never negative and never more than the smaller of the two', () => {
    fc.assert(
      fc.property(starShapes, starShapes, (a, b) => {
        const shared = overlapOf(a, b)
        expect(shared).toBeGreaterThanOrEqual(0)
        expect(shared).toBeLessThanOrEqual(Math.min(areaOf(a), areaOf(b)) + ROUNDING_M2)
      }),
    )
  })

  it('is the whole of a polygon held against itself', () => {
    fc.assert(
      fc.property(holedShapes, (shape) => expectSame(overlapOf(shape, shape), areaOf(shape))),
    )
  })

  it('does not depend on where rings start, which way they run, or the order of holes and parts', () => {
    const turned = fc.tuple(fc.nat(20), fc.boolean())
    fc.assert(
      fc.property(
        holedShapes,
        starShapes,
        turned,
        fc.boolean(),
        (shape, other, [by, back], swap) => {
          const turn = (ring: Position[]) => {
            const open = ring.slice(0, -1)
            const from = by % open.length
            const rotated = [...open.slice(from), ...open.slice(0, from)]
            return closed(back ? rotated.reverse() : rotated)
          }
          const parts = shape.geometry.coordinates.map(([outer, ...holes]) => [
            turn(outer!),
            ...(swap ? holes.reverse() : holes).map(turn),
          ])
          const rearranged = multiPolygon(swap ? parts.reverse() : parts)
          expectSame(areaOf(rearranged), areaOf(shape))
          expectSame(overlapOf(rearranged, other), overlapOf(shape, other))
        },
      ),
    )
  })

  it('is conserved when a polygon is split in two', () => {
    fc.assert(
      fc.property(stars, starShapes, fc.nat(20), ({ centre, ring }, other, at) => {
        const cut = 1 + (at % (ring.length - 1))
        const halves = [
          [...ring.slice(0, cut + 1), centre],
          [...ring.slice(cut), ring[0]!, centre],
        ].map((half) => overlapOf(polygon([closed(half)]), other))
        expectSame(halves[0]! + halves[1]!, overlapOf(polygon([closed(ring)]), other))
      }),
    )
  })

  it('sums to the whole polygon over a partition of the ground', () => {
    fc.assert(
      fc.property(
        starShapes,
        fc.integer({ min: 2, max: 60 }),
        fc.nat(1e6),
        (shape, cells, seed) => {
          const random = randomLcg(seed / 1e6)
          const sites = Array.from({ length: cells }, (): [number, number] => [
            -88.006 + 0.012 * random(),
            42.996 + 0.012 * random(),
          ])
          const voronoi = Delaunay.from(sites).voronoi([-88.1, 42.9, -87.9, 43.1])
          const shares = [...voronoi.cellPolygons()].map((cell) =>
            overlapOf(shape, polygon([cell])),
          )
          expectSame(
            shares.reduce((sum, share) => sum + share, 0),
            areaOf(shape),
          )
        },
      ),
    )
  })

  it('does not change when vertices are added along the edges, on the plane', () => {
    fc.assert(
      fc.property(stars, starShapes, fc.integer({ min: 1, max: 4 }), ({ ring }, other, extra) => {
        const dense = ring.flatMap((from, i) => {
          const to = ring[(i + 1) % ring.length]!
          const [x0, y0] = albers(from[0]!, from[1]!)
          const [x1, y1] = albers(to[0]!, to[1]!)
          const between = Array.from({ length: extra }, (_, k) => {
            const t = (k + 1) / (extra + 1)
            return fromPlane([x0 + t * (x1 - x0), y0 + t * (y1 - y0)], from)
          })
          return [from, ...between]
        })
        expectSame(
          overlapOf(polygon([closed(dense)]), other),
          overlapOf(polygon([closed(ring)]), other),
          // A vertex in degrees is only known to a nanometre.
          1e-5,
        )
      }),
    )
  })
})
