import { geoMercatorRaw } from 'd3-geo'
import type { Position } from 'geojson'
import polylabel from 'polylabel'

/** Sizes are given as they appear at this zoom; at another zoom z lengths are `2 ** (z - 12)` times as large. */
export const SIZE_ZOOM = 12

const PIXELS_PER_RADIAN = (512 * 2 ** SIZE_ZOOM) / (2 * Math.PI)
const DEGREES = 180 / Math.PI

/** How large one polygon is on the map at zoom 12, in CSS pixels, and where its label goes. */
export interface ScreenSize {
  /** Inside the polygon without its holes, px². */
  px2: number
  /**
   * Its width, px: across the widest place, or the mean width of a long or branching shape where that
   * is less (four areas to a perimeter: the side of a square, twice the width of a strip).
   */
  width: number
  /** Pole of inaccessibility, the point farthest from any edge; degrees. */
  pole: [number, number]
}

/** The size of one polygon: rings in degrees, the outer first, in either direction. */
export function screenSize(rings: Position[][]): ScreenSize {
  const flat = rings.map((ring) => ring.map(toPixels))
  const [outer, ...holes] = flat.map(ringArea)
  const px2 = outer! - holes.reduce((sum, hole) => sum + hole, 0)
  const perimeter = flat.reduce((sum, ring) => sum + ringLength(ring), 0)
  const pole = polylabel(flat, 0.5)
  return {
    px2,
    width: perimeter > 0 ? Math.min(2 * pole.distance, (4 * px2) / perimeter) : 0,
    pole: toDegrees(pole),
  }
}

function toPixels([longitude, latitude]: Position): [number, number] {
  const [x, y] = geoMercatorRaw(longitude! / DEGREES, latitude! / DEGREES)
  return [x * PIXELS_PER_RADIAN, -y * PIXELS_PER_RADIAN]
}

function toDegrees([x, y]: [number, number]): [number, number] {
  const [longitude, latitude] = geoMercatorRaw.invert!(
    x / PIXELS_PER_RADIAN,
    -y / PIXELS_PER_RADIAN,
  )
  return [longitude * DEGREES, latitude * DEGREES]
}

function ringArea(ring: [number, number][]): number {
  const [originX, originY] = ring[0]!
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!
    const [x1, y1] = ring[i]!
    twice += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY)
  }
  return Math.abs(twice) / 2
}

function ringLength(ring: [number, number][]): number {
  let length = 0
  for (let i = 1; i < ring.length; i++) {
    length += Math.hypot(ring[i]![0] - ring[i - 1]![0], ring[i]![1] - ring[i - 1]![1])
  }
  return length
}
