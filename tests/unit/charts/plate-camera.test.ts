import { describe, expect, it } from 'vitest'
import { cityProjection } from '../../../src/charts/city-projection.ts'
import {
  fittedCamera,
  movedBy,
  zoomedBy,
  type PlateCamera,
} from '../../../src/charts/plate-camera.ts'
import type { Bounds } from '../../../src/spatial/bounds-of.ts'

const BOUNDS: Bounds = [-88.1, 42.9, -87.8, 43.2]
const SIZE = { width: 900, height: 700 }
const PADDING = { top: 20, right: 300, bottom: 40, left: 60 }
const LIMITS = { least: 1, most: 200 }

function drawn({ centre, metresPerPixel }: PlateCamera) {
  return cityProjection([...centre, ...centre], { ...SIZE, metresPerPixel })
}

describe('a plate that can be moved', () => {
  it('shows all of a city in what panels leave of it, and fills that one way', () => {
    const { point } = drawn(fittedCamera(BOUNDS, SIZE, PADDING))
    const [west, south, east, north] = BOUNDS
    const [, top] = point([(west + east) / 2, north])
    const [, bottom] = point([(west + east) / 2, south])
    const [left] = point([west, (south + north) / 2])
    const [right] = point([east, (south + north) / 2])
    expect(left).toBeGreaterThan(PADDING.left - 2)
    expect(right).toBeLessThan(SIZE.width - PADDING.right + 2)
    expect(top).toBeGreaterThan(PADDING.top - 2)
    expect(bottom).toBeLessThan(SIZE.height - PADDING.bottom + 2)
    const isFull =
      right - left > SIZE.width - PADDING.left - PADDING.right - 4 ||
      bottom - top > SIZE.height - PADDING.top - PADDING.bottom - 4
    expect(isFull).toBe(true)
  })

  it('moves what it shows by as many pixels as it is moved', () => {
    const before = fittedCamera(BOUNDS, SIZE, PADDING)
    const place = drawn(before).place(400, 300)
    const [x, y] = drawn(movedBy(before, 50, -30)).point([...place])
    expect(x).toBeCloseTo(350, 0)
    expect(y).toBeCloseTo(330, 0)
  })

  it('zooms about a point that stays where it is, and no nearer and no farther than its limits', () => {
    const before = fittedCamera(BOUNDS, SIZE, PADDING)
    const place = drawn(before).place(600, 200)
    const near = zoomedBy(before, 1, LIMITS, [150, -150])
    expect(near.metresPerPixel).toBeCloseTo(before.metresPerPixel / 2, 6)
    const [x, y] = drawn(near).point([...place])
    expect(x).toBeCloseTo(600, 0)
    expect(y).toBeCloseTo(200, 0)
    expect(zoomedBy(before, 20, LIMITS).metresPerPixel).toBe(LIMITS.least)
    expect(zoomedBy(before, -20, LIMITS).metresPerPixel).toBe(LIMITS.most)
  })
})
