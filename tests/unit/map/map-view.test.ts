import { expect, it } from 'vitest'
import { metresPerPixel } from '../../../src/map/metres-per-pixel.ts'
import { rightEdge } from '../../../src/map/right-edge.ts'
import { rectangle } from '../../fixtures/two-tracts.ts'

it('counts 78.3 km to a pixel of the whole world, half of it at 60° north', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.5, 0)
  expect(metresPerPixel(60, 0)).toBeCloseTo(78_271.5 / 2, 0)
  expect(metresPerPixel(0, 10)).toBeCloseTo(76.44, 2)
})

it('finds the middle of a shape’s eastern side, and the tip of a point', () => {
  const square = rectangle(0, 0, 2, 1)
  expect(rightEdge({ type: 'Polygon', coordinates: [square] })).toEqual([2, 0.5])
  const tip = [
    [0, 0],
    [3, 0.25],
    [0, 1],
    [0, 0],
  ]
  expect(rightEdge({ type: 'MultiPolygon', coordinates: [[square], [tip]] })).toEqual([3, 0.25])
})
