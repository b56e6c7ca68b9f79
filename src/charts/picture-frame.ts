import type { Bounds } from '../spatial/bounds-of.ts'
import type { Camera } from '../spatial/camera.ts'
import type { MapSize } from './map-scale.ts'

/** What is kept free around the city, px. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** Where a Mercator map, north up, has its places: x0 + scale × longitude px to the right, y0 − scale × northing px down. */
export interface Frame {
  x0: number
  y0: number
  /** Px in a degree. */
  scale: number
}

/** Of the whole world at zoom 0, px. */
const WORLD = 512

/** As a web map lies that has just been fitted to these bounds: in the middle of what the padding leaves. */
export function fittedFrame(
  [west, south, east, north]: Bounds,
  size: MapSize,
  padding: Padding,
): Frame {
  const [top, bottom] = [northing(north), northing(south)]
  const { width, height } = free(size, padding)
  const scale = Math.min(width / (east - west), height / (top - bottom))
  return frameAround([(west + east) / 2, (top + bottom) / 2], scale, size, padding)
}

/** As a web map lies with this camera. */
export function cameraFrame({ centre, zoom }: Camera, size: MapSize, padding: Padding): Frame {
  const scale = (WORLD * 2 ** zoom) / 360
  return frameAround([centre[0], northing(centre[1])], scale, size, padding)
}

function frameAround(
  [x, y]: [number, number],
  scale: number,
  size: MapSize,
  padding: Padding,
): Frame {
  const { width, height } = free(size, padding)
  return {
    x0: padding.left + width / 2 - scale * x,
    y0: padding.top + height / 2 + scale * y,
    scale,
  }
}

function free({ width, height }: MapSize, { top, right, bottom, left }: Padding): MapSize {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) }
}

/** Degrees north of the equator on the plane of Mercator's projection. */
export function northing(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
}
