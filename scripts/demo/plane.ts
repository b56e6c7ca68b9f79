/** Kilometres east and north of a city's core; on a map, longitude and latitude. */
export type Point = [x: number, y: number]

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

const KM_PER_DEGREE = 111.195
const SHORE_BAND_KM = 4

/** Kilometres between two places of the plane. */
export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x1 - x2, y1 - y2)
}

/** How far a place lies towards `degrees`, counter-clockwise from east, km; negative on the other side of the core. */
export function towards([x, y]: Point, degrees: number): number {
  const angle = (degrees * Math.PI) / 180
  return x * Math.cos(angle) + y * Math.sin(angle)
}

/** Distance from the ray that leaves the core towards `degrees`, km. */
export function distanceToRay(at: Point, degrees: number): number {
  return towards(at, degrees) > 0 ? Math.abs(towards(at, degrees + 90)) : distance(at, [0, 0])
}

/**
 * From the plane to degrees, to `decimals`. With a shore, the straight east side of the ground at `shoreKm` is bent into bays and
 * a headland, and the ground near it with it: every layer drawn on the plane gets the same shore.
 */
export function toDegrees(core: Point, shoreKm: number | null, decimals: number) {
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((core[1] * Math.PI) / 180)
  const round = (degrees: number) => Number(degrees.toFixed(decimals))
  return ([x, y]: Point): Point => [
    round(core[0] + (shoreKm === null ? x : bend(x, y, shoreKm)) / kmPerLongitude),
    round(core[1] + y / KM_PER_DEGREE),
  ]
}

function bend(x: number, y: number, shoreKm: number): number {
  const near = Math.min(Math.max((x - shoreKm) / SHORE_BAND_KM + 1, 0), 1)
  const bays =
    0.9 * Math.sin(y / 2.9 + 0.6) + 0.45 * Math.sin(y / 1.3 + 2) + 0.16 * Math.sin(y / 0.5)
  return x + bays * near * near * (3 - 2 * near)
}
