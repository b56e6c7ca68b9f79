import { max } from 'd3-array'
import type { Bounds } from '../spatial/bounds-of.ts'

/** Of a map, px. */
export interface MapSize {
  width: number
  height: number
}

/** Metres in a degree of latitude, at the mean radius of the earth. */
const DEGREE_M = (Math.PI / 180) * 6_371_009
/** Of the map around the city, px on each side. */
const MARGIN = 8
/** A city that takes a smaller part of its map both ways is too small to read. */
const LEAST_PART = 1 / 4

/** The scale at which a city just fits its map, metres per px. */
export function fittingScale(
  [west, south, east, north]: Bounds,
  { width, height }: MapSize,
): number {
  const across = (east - west) * DEGREE_M * Math.cos(((south + north) / 2) * (Math.PI / 180))
  const up = (north - south) * DEGREE_M
  return Math.max(across / (width - 2 * MARGIN), up / (height - 2 * MARGIN))
}

/** One scale at which all cities fit maps of this size, metres per px; null where it would leave one of them too small to read, or there is none. */
export function commonScale(cities: readonly Bounds[], size: MapSize): number | null {
  const scales = cities.map((bounds) => fittingScale(bounds, size))
  const widest = max(scales)
  return widest !== undefined && scales.every((scale) => scale / widest >= LEAST_PART)
    ? widest
    : null
}
