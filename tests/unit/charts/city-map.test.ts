import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { cityPaths, type DrawnShapes } from '../../../src/charts/city-paths.ts'
import { commonScale, fittingScale } from '../../../src/charts/map-scale.ts'
import type { Bounds } from '../../../src/spatial/bounds-of.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'

const SIZE = { width: 316, height: 216 }
/** A city on the equator, so many degrees wide. */
const wide = (degrees: number): Bounds => [-degrees / 2, -0.001, degrees / 2, 0.001]

describe('the scale of small maps', () => {
  it('fits a city with a margin, by its wider side', () => {
    expect(fittingScale(wide(0.3), SIZE)).toBeCloseTo((0.3 * 111_195) / 300, 0)
    expect(fittingScale([0, -0.2, 0.1, 0.2], SIZE)).toBeCloseTo((0.4 * 111_195) / 200, 0)
  })

  it('is that of the largest city for all', () => {
    expect(commonScale([wide(0.1), wide(0.3)], SIZE)).toBe(fittingScale(wide(0.3), SIZE))
  })

  it('is none where a city would be too small to read', () => {
    expect(commonScale([wide(0.05), wide(0.3)], SIZE)).toBeNull()
    expect(commonScale([], SIZE)).toBeNull()
  })
})

const ring = (west: number, clockwise: boolean) => {
  const corners = [
    [west, 0],
    [west, 0.1],
    [west + 0.1, 0.1],
    [west + 0.1, 0],
    [west, 0],
  ]
  return clockwise ? corners : corners.toReversed()
}
const shape = <P>(properties: P, west: number, clockwise = true) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Polygon' as const, coordinates: [ring(west, clockwise)] },
})
function shapesWith(clockwise: boolean): DrawnShapes<2010> {
  const tracts = [0, 0.1].map((west, i) => shape({ geoid: `${i}` as Geoid }, west, clockwise))
  return {
    areas: { type: 'FeatureCollection', features: [] },
    tracts: { type: 'FeatureCollection', features: tracts },
    land: shape(null, 0, clockwise),
  }
}

describe('the paths of a small map', () => {
  const looks = { steps: [3, 3], faded: [false, false] }
  const frame = { ...SIZE, metresPerPixel: 100 }
  const bounds: Bounds = [0, 0, 0.2, 0.1]

  it('puts the middle of the city in the middle, at the scale', () => {
    const { land } = cityPaths(shapesWith(true), looks, bounds, frame)
    const xs = [...land.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
    expect(Math.max(...xs)).toBeCloseTo(158, 0)
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(111.2, 0)
  })

  it('are the same whichever way the rings run', () => {
    const length = (clockwise: boolean) =>
      cityPaths(shapesWith(clockwise), looks, bounds, frame).land.length
    expect(geoArea(shapesWith(true).land)).not.toBeCloseTo(geoArea(shapesWith(false).land))
    expect(length(true)).toBe(length(false))
  })

  it('draws tracts that look alike as one path, and those without an estimate apart', () => {
    const of = (steps: (number | null)[], faded: boolean[]) =>
      cityPaths(shapesWith(true), { steps, faded }, bounds, frame).tracts.map(({ step, faded }) => [
        step,
        faded,
      ])
    expect(of([3, 3], [false, false])).toEqual([[3, false]])
    expect(of([3, 3], [false, true])).toHaveLength(2)
    expect(of([3, null], [false, false])).toEqual([
      [3, false],
      [null, false],
    ])
  })
})
