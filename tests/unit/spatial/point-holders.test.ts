import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { albers } from '../../../src/spatial/albers.ts'
import { areaCentroids } from '../../../src/spatial/area-centroids.ts'
import { packLayer, type PolygonLayer } from '../../../src/spatial/packed-layer.ts'
import { pointHolders } from '../../../src/spatial/point-holders.ts'
import { featureOf } from '../../fixtures/overlap-of.ts'
import { box, layer, multiPolygon, polygon } from '../../fixtures/polygons.ts'

const centroidOf = (...features: PolygonLayer['features']) =>
  areaCentroids(packLayer({ type: 'FeatureCollection', features }))[0]!

/** Distance in metres from a centroid to a point in degrees. */
const distance = ([x, y]: Position, [longitude, latitude]: [number, number]) => {
  const [px, py] = albers(longitude, latitude)
  return Math.hypot(x! - px, y! - py)
}

/** Open to the north: its centre of gravity lies in the gap. */
const horseshoe = [
  [0, 0],
  [0.03, 0],
  [0.03, 0.03],
  [0.02, 0.03],
  [0.02, 0.005],
  [0.01, 0.005],
  [0.01, 0.03],
  [0, 0.03],
]

describe('the centroid of a tract', () => {
  it('is the middle of a box, however many vertices one side has', () => {
    const [southWest, ...rest] = box(-88.02, 43, -88, 43.02)
    const south = Array.from({ length: 30 }, (_, i) => [-88.02 + 0.0002 * i, 43])
    expect(
      distance(centroidOf(polygon([[southWest!, ...south, ...rest]])), [-88.01, 43.01]),
    ).toBeLessThan(1)
  })

  it('weighs parts by their ground and leaves holes out', () => {
    const parts = multiPolygon([[box(0, 0, 0.03, 0.01)], [box(0.04, 0, 0.05, 0.01)]])
    expect(distance(centroidOf(parts), [0.0225, 0.005])).toBeLessThan(1)
    const holed = polygon([box(0, 0, 0.04, 0.01), box(0, 0, 0.02, 0.01)])
    expect(distance(centroidOf(holed), [0.03, 0.005])).toBeLessThan(1)
  })

  it('is null where there is no ground', () => {
    expect(centroidOf(featureOf(null))).toBeNull()
    expect(centroidOf(polygon([box(0, 0, 1, 0)]))).toBeNull()
  })
})

describe('the area that holds a point', () => {
  const areas = layer(
    polygon([box(0, 0, 0.01, 0.01)]),
    polygon([box(0.01, 0, 0.02, 0.01), box(0.013, 0.003, 0.017, 0.007)]),
    polygon([box(0.005, 0, 0.015, 0.01)]),
  )
  const holder = (longitude: number, latitude: number) =>
    pointHolders(areas, [albers(longitude, latitude)])[0]

  it('is found among its neighbours, and is none in a hole, outside, or without a point', () => {
    expect(holder(0.002, 0.002)).toBe(0)
    expect(holder(0.018, 0.002)).toBe(1)
    expect(holder(0.016, 0.005)).toBeNull()
    expect(holder(0.5, 0.5)).toBeNull()
    expect(pointHolders(areas, [null, albers(0.002, 0.002)])).toEqual([null, 0])
  })

  it('is the first where several claim the ground, and on a border', () => {
    expect(holder(0.008, 0.005)).toBe(0)
    expect(holder(0.012, 0.002)).toBe(1)
    expect(holder(0.01, 0)).toBe(0)
    expect(holder(0.02, 0.01)).toBe(1)
  })

  it('may be another than the tract’s own when that is concave', () => {
    const tract = polygon([horseshoe])
    const gap = polygon([box(0.01, 0.005, 0.02, 0.03)])
    const [centroid] = areaCentroids(packLayer(layer(tract)))
    expect(pointHolders(layer(tract, gap), [centroid!])).toEqual([1])
  })

  it('is none among areas without ground', () => {
    const empty = { type: 'FeatureCollection' as const, features: [featureOf(null)] }
    expect(pointHolders(empty, [albers(0, 0)])).toEqual([null])
    expect(pointHolders(layer(), [albers(0, 0)])).toEqual([null])
  })
})
