import { kinks } from '@turf/kinks'
import fc from 'fast-check'
import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { edgesMeet } from '../../../src/spatial/edges-meet.ts'
import { box } from '../../fixtures/polygons.ts'
import { closed } from '../../fixtures/stars.ts'

const shape = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
})

/** Points of a coarse grid, so that edges often touch, run along one another and cross. */
const point = fc.tuple(fc.nat(6), fc.nat(6))
const ring = fc
  .array(point, { minLength: 3, maxLength: 7 })
  .map((points): Position[] => points.filter((at, i) => String(at) !== String(points.at(i - 1))))
  .filter((points) => points.length >= 3)
  .map(closed)

describe('edges that meet', () => {
  it('are found wherever Turf finds a kink, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
        const of = shape(...rings)
        expect(edgesMeet(of)).toBe(kinks(of).features.length > 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('are not those that follow one another', () => {
    expect(edgesMeet(shape(box(0, 0, 1, 1)))).toBe(false)
    expect(edgesMeet(shape(box(0, 0, 1, 1), box(2, 0, 3, 1)))).toBe(false)
  })

  it('are found in an outline of a hundred thousand points', () => {
    const round = Array.from({ length: 100_000 }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / 100_000
      return [Math.cos(angle), Math.sin(angle)]
    })
    expect(edgesMeet(shape(closed(round)))).toBe(false)
    expect(edgesMeet(shape(closed([...round.slice(0, -1), [0, -1.1]])))).toBe(true)
  })
})
