import { expect, it } from 'vitest'
import { boundsAround } from '../../../src/spatial/bounds-around.ts'
import { box, polygon } from '../../fixtures/polygons.ts'

it('a shape is shown with ground around it on every side', () => {
  const [west, south, east, north] = boundsAround(polygon([box(-88, 43, -87.9, 43.05)], {}))
  expect(west).toBeLessThan(-88.05)
  expect(east).toBeGreaterThan(-87.85)
  expect(south).toBeLessThan(42.95)
  expect(north).toBeGreaterThan(43.1)
})

it('a tiny shape is shown with at least two kilometres of ground', () => {
  const [, south, , north] = boundsAround(polygon([box(-88, 43, -87.9999, 43.0001)], {}))
  expect(north - south).toBeGreaterThan(0.019)
})

it('an empty shape has none', () => {
  expect(() => boundsAround(polygon([], {}))).toThrow(RangeError)
})
