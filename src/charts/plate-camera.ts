import type { Bounds } from '../spatial/bounds-of.ts'
import { fittingScale, type MapSize } from './map-scale.ts'
import type { Padding } from './picture-frame.ts'

/** How a plate lies that can be moved, north up. */
export interface PlateCamera {
  /** What is in its middle, degrees. */
  centre: readonly [longitude: number, latitude: number]
  metresPerPixel: number
}

/** Metres in a degree of latitude, at the mean radius of the earth. */
const DEGREE_M = (Math.PI / 180) * 6_371_009
/** Which a fitting scale leaves around, px on each side. */
const MARGIN = 8

/** All of the bounds in the middle of what the padding leaves of a plate. */
export function fittedCamera(bounds: Bounds, size: MapSize, padding: Padding): PlateCamera {
  const { top, right, bottom, left } = padding
  const free = {
    width: Math.max(1, size.width - left - right) + 2 * MARGIN,
    height: Math.max(1, size.height - top - bottom) + 2 * MARGIN,
  }
  const [west, south, east, north] = bounds
  const metresPerPixel = fittingScale(bounds, free)
  const centre = [(west + east) / 2, (south + north) / 2] as const
  return movedBy({ centre, metresPerPixel }, (right - left) / 2, (bottom - top) / 2)
}

/** The camera so many px to the right and down. */
export function movedBy(
  { centre: [lon, lat], metresPerPixel }: PlateCamera,
  right: number,
  down: number,
): PlateCamera {
  const degree = DEGREE_M / metresPerPixel
  const turned = Math.cos((lat * Math.PI) / 180)
  return { centre: [lon + right / (degree * turned), lat - down / degree], metresPerPixel }
}

/** Zoomed by levels, each of which doubles it, within a nearest and a farthest scale; what lies so many px right and down of the middle stays. */
export function zoomedBy(
  camera: PlateCamera,
  levels: number,
  { least, most }: { least: number; most: number },
  [right, down]: readonly [number, number] = [0, 0],
): PlateCamera {
  const wished = camera.metresPerPixel / 2 ** levels
  const metresPerPixel = Math.min(most, Math.max(least, wished))
  const part = 1 - metresPerPixel / camera.metresPerPixel
  const { centre } = movedBy(camera, right * part, down * part)
  return { centre, metresPerPixel }
}
