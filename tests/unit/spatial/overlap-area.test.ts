import { intersect } from '@turf/intersect'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planeArea } from '../../../src/spatial/plane-area.ts'
import { planeShape } from '../../../src/spatial/plane-shape.ts'
import { areaOf, featureOf, overlapOf } from '../../fixtures/overlap-of.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'
import { starShapes } from '../../fixtures/stars.ts'

describe('the overlap of two polygons', () => {
  it('is the area of what two boxes share', () => {
    const shared = overlapOf(polygon([box(0, 0, 2, 2)]), polygon([box(1, 1, 3, 3)]))
    expect(shared / areaOf(polygon([box(1, 1, 2, 2)]))).toBeCloseTo(1, 3)
  })

  it('is nothing where their boxes are apart', () => {
    expect(overlapOf(polygon([box(0, 0, 1, 1)]), polygon([box(5, 5, 6, 6)]))).toBe(0)
  })

  it('agrees with the shape that Turf builds on the same plane', () => {
    fc.assert(
      fc.property(starShapes, starShapes, (a, b) => {
        const origin = planeShape(a.geometry).coordinates[0]![0]![0] as [number, number]
        const onPlane = [a, b].map(({ geometry }) => featureOf(planeShape(geometry, origin)))
        const expected = planeArea(intersect(layer(...onPlane))?.geometry ?? null)
        expect(Math.abs(overlapOf(a, b) - expected)).toBeLessThan(1e-6)
      }),
      { numRuns: 60 },
    )
  })
})
