import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingBounds } from '../../../src/spatial/opening-bounds.ts'
import { box, polygon } from '../../fixtures/polygons.ts'

const block = (west: number, south: number, size = 0.1) =>
  polygon([box(west, south, west + size, south + size)], {})
const city = [block(-88, 43), block(-87.9, 43), block(-88, 43.1), block(-87.9, 43.1)]

it('a map opens on all of its areas where none lies far out', () => {
  expect(openingBounds(city)).toEqual([-88, 43, expect.closeTo(-87.8), expect.closeTo(43.2)])
})

it('a small area far out does not make the rest small', () => {
  const [, south] = openingBounds([...city, block(-88, 41, 0.02)])!
  expect(south).toBe(43)
})

it('a large one does, for its ground counts', () => {
  const [, south] = openingBounds([...city, block(-88, 41)])!
  expect(south).toBe(41)
})

it('an area of several parts counts as one', () => {
  const parts = {
    ...polygon([], {}),
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: city.map(({ geometry }) => geometry.coordinates),
    },
  }
  expect(openingBounds([parts])).toEqual(openingBounds(city))
})

it('at most 16 % of the ground lies partly outside of it', () => {
  const areas = fc.array(
    fc.record({
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
      size: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  fc.assert(
    fc.property(areas, (drawn) => {
      // Near the equator, where a square degree is about one size.
      const blocks = drawn.map(({ x, y, size }) => ({ x: x / 100, y: y / 100, size: size / 100 }))
      const [west, south, east, north] = openingBounds(
        blocks.map(({ x, y, size }) => block(x, y, size)),
      )!
      const outside = blocks.filter(
        ({ x, y, size }) =>
          x < west - 1e-9 || y < south - 1e-9 || x + size > east + 1e-9 || y + size > north + 1e-9,
      )
      const ground = (of: typeof blocks) => of.reduce((all, { size }) => all + size ** 2, 0)
      return ground(outside) <= 0.1601 * ground(blocks)
    }),
  )
})

it('without areas there is nothing to open on', () => {
  expect(openingBounds([])).toBeNull()
})
