import type { Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { STEPS_PER_DEGREE, toGrid } from '../../../scripts/data/grid.ts'

/** An outline given in grid steps and parts of one. */
const outline = (...steps: [number, number][]): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [...steps, steps[0]!].map(([x, y]) => [
      x / STEPS_PER_DEGREE,
      4e6 / STEPS_PER_DEGREE + y / STEPS_PER_DEGREE,
    ]),
  ],
})

test('an outline on the grid is left as it is', () => {
  const { geometry, crossed, lost } = toGrid(outline([0, 0], [90, 0], [90, 90], [0, 90]))
  expect([crossed, lost]).toEqual([false, 0])
  expect(geometry!.coordinates[0]![0]).toEqual([
    [0, 4e6],
    [90, 4e6],
    [90, 4000090],
    [0, 4000090],
    [0, 4e6],
  ])
})

test('a notch that rounding pushes through the far side is repaired, and said to be', () => {
  // The notch ends just above the slanting south side; on the grid it ends below it.
  const notched = outline([0, 0], [90, 9], [90, 90], [50, 90], [44.6, 4.49], [44, 90], [0, 90])
  const { geometry, crossed } = toGrid(notched)
  expect(crossed).toBe(true)
  expect(geometry!.coordinates.length).toBeGreaterThan(1)
})

test('a ring smaller than a step is lost, and counted', () => {
  const { geometry, crossed, lost } = toGrid(outline([0, 0], [0.2, 0], [0.2, 0.2]))
  expect([geometry, crossed, lost]).toEqual([null, false, 1])
})
