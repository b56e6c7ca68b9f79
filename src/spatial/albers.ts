/**
 * Albers equal-area conic projection of the ellipsoid (Snyder, Map Projections: A Working Manual, 1987, pp. 101–102), with
 * GRS 80 and the standard parallels of EPSG:5070. Areas on its plane are areas on the ellipsoid, whatever the parallels; only edges
 * differ, being straight on the plane instead of in degrees: under 1e-6 of a tract's area for edges of a few kilometres.
 */
const SEMI_MAJOR_M = 6_378_137
const FLATTENING = 1 / 298.257222101
const E2 = FLATTENING * (2 - FLATTENING)
const E = Math.sqrt(E2)
const RADIANS = Math.PI / 180

function authalic(latitude: number): number {
  const s = Math.sin(latitude)
  const es = E * s
  return (1 - E2) * (s / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E))
}

function parallel(latitude: number): number {
  const s = Math.sin(latitude)
  return Math.cos(latitude) / Math.sqrt(1 - E2 * s * s)
}

const PARALLEL_1 = 29.5 * RADIANS
const PARALLEL_2 = 45.5 * RADIANS
const ORIGIN_LATITUDE = 23 * RADIANS
const ORIGIN_LONGITUDE = -96 * RADIANS

const M1 = parallel(PARALLEL_1)
const Q1 = authalic(PARALLEL_1)
const N = (M1 * M1 - parallel(PARALLEL_2) ** 2) / (authalic(PARALLEL_2) - Q1)
const C = M1 * M1 + N * Q1
const radius = (latitude: number) => (SEMI_MAJOR_M * Math.sqrt(C - N * authalic(latitude))) / N
const ORIGIN_RADIUS = radius(ORIGIN_LATITUDE)

/** Metres east and north of 96° W 23° N, of a point in degrees. */
export function albers(longitude: number, latitude: number): [x: number, y: number] {
  const r = radius(latitude * RADIANS)
  const theta = N * (longitude * RADIANS - ORIGIN_LONGITUDE)
  return [r * Math.sin(theta), ORIGIN_RADIUS - r * Math.cos(theta)]
}
