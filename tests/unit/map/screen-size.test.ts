import { expect, it } from 'vitest'
import { screenSize } from '../../../src/map/screen-size.ts'
import { rectangle } from '../../fixtures/two-tracts.ts'

const PX_PER_DEGREE = (512 * 2 ** 12) / 360

it('measures a square on the equator', () => {
  const { px2, width, pole } = screenSize([rectangle(0, 0, 0.02, 0.02)])
  const side = 0.02 * PX_PER_DEGREE
  expect(px2).toBeCloseTo(side ** 2, 0)
  expect(width).toBeCloseTo(side, 1)
  expect(pole[0]).toBeCloseTo(0.01, 3)
  expect(pole[1]).toBeCloseTo(0.01, 3)
})

it('is the same for either direction of the ring', () => {
  const ring = rectangle(0, 0, 0.02, 0.01)
  expect(screenSize([ring.toReversed()])).toEqual(screenSize([ring]))
})

it('takes holes out and moves the pole beside them', () => {
  const { px2, width, pole } = screenSize([
    rectangle(0, 0, 0.04, 0.02),
    rectangle(0.005, 0.005, 0.02, 0.015),
  ])
  expect(px2).toBeCloseTo((0.0008 - 0.00015) * PX_PER_DEGREE ** 2, 0)
  expect(width).toBeLessThanOrEqual(0.02 * PX_PER_DEGREE)
  expect(pole[0]).toBeGreaterThan(0.02)
})

it('calls a strip as wide as it is across', () => {
  expect(screenSize([rectangle(0, 0, 0.2, 0.002)]).width).toBeCloseTo(0.002 * PX_PER_DEGREE, 0)
})

it('is larger farther north, as on the map', () => {
  const south = screenSize([rectangle(0, 0, 0.01, 0.01)])
  const north = screenSize([rectangle(0, 60, 0.01, 60.01)])
  expect(north.px2 / south.px2).toBeCloseTo(2, 1)
})

it('gives no size to a polygon that has shrunk to a point', () => {
  const { px2, width } = screenSize([rectangle(1, 1, 1, 1)])
  expect({ px2, width }).toEqual({ px2: 0, width: 0 })
})
