import fc from 'fast-check'
import type { Feature, Polygon, Position } from 'geojson'
import { expect, it } from 'vitest'
import { nearShapes } from '../../../scripts/pages/near-shapes.ts'
import type { DecodedShapes } from '../../../src/spatial/decode-shapes.ts'

const feature = (ring: Position[]): Feature<Polygon> => ({
  type: 'Feature',
  properties: null,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

/** The city is a unit square; its maps end three units around. */
function landOf(ring: Position[]): Position[][] {
  const none = { type: 'FeatureCollection', features: [] }
  const shapes = { land: feature(ring), tracts: none, areas: none, places: none }
  return nearShapes(
    shapes as unknown as DecodedShapes,
    [0, 0, 1, 1],
  ).land.geometry.coordinates.flat() as Position[][]
}

const area = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2

it('land near a city stays as it is', () => {
  const near = square(-0.5, -1, 2.5)
  expect(landOf(near)).toEqual([near])
})

it('land that no map of the city shows is a point outside all of them', () => {
  expect(landOf(square(40, 0, 3)).flat()).toEqual(Array(4).fill([-1, -1]))
})

it('of any square, what is left is closed and as large as its part in the box', () => {
  const side = fc.double({ min: 0.1, max: 30, noNaN: true })
  const place = fc.double({ min: -20, max: 20, noNaN: true })
  const common = (from: number, length: number) =>
    Math.max(0, Math.min(2, from + length) - Math.max(-1, from))
  fc.assert(
    fc.property(place, place, side, (west, south, side) => {
      const rings = landOf(square(west, south, side))
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0])
      const left = rings.reduce((sum, ring) => sum + area(ring), 0)
      expect(left).toBeCloseTo(common(west, side) * common(south, side), 6)
    }),
  )
})
