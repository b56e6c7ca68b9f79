import type { Position } from 'geojson'

/**
 * Albers equal-area conic projection of the ellipsoid (Snyder, Map Projections: A Working Manual, 1987, pp. 101–102), with
 * GRS 80 and the standard parallels of EPSG:5070. Areas on its plane are areas on the ellipsoid, whatever the parallels; only edges
 * differ, being straight on the plane instead of in degrees: at the median 1e-6 of a real tract's area (docs/join.md).
 */
const SEMI_MAJOR_M = 6_378_137
const FLATTENING = 1 / 298.257222101
const E2 = FLATTENING * (2 - FLATTENING)
const RADIANS = Math.PI / 180

/** Snyder's q (eq. 3-12) by its series in the sine s, (1 − e²) Σ (2k+2)/(2k+1) e²ᵏ s²ᵏ⁺¹: the terms left out are under 1e-17. */
function authalic(s: number): number {
  const t = E2 * s * s
  const sum =
    2 +
    t *
      (4 / 3 +
        t * (6 / 5 + t * (8 / 7 + t * (10 / 9 + t * (12 / 11 + t * (14 / 13 + (t * 16) / 15))))))
  return (1 - E2) * s * sum
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
const Q1 = authalic(Math.sin(PARALLEL_1))
const N = (M1 * M1 - parallel(PARALLEL_2) ** 2) / (authalic(Math.sin(PARALLEL_2)) - Q1)
const C = M1 * M1 + N * Q1
const radius = (latitude: number) =>
  (SEMI_MAJOR_M / N) * Math.sqrt(C - N * authalic(Math.sin(latitude)))
const ORIGIN_RADIUS = radius(ORIGIN_LATITUDE)

/** Metres east and north of 96° W 23° N, of a point in degrees. */
export function albers(longitude: number, latitude: number): [x: number, y: number] {
  const plane = new Float64Array(2)
  projectRing([[longitude, latitude]], plane, 0)
  return [plane[0]!, plane[1]!]
}

/** Writes the metres of each position of a ring in degrees into `plane` from `at` on, x before y: `albers` without an object a position. */
export function projectRing(ring: readonly Position[], plane: Float64Array, at: number): void {
  for (let i = 0; i < ring.length; i++) {
    const r = radius(ring[i]![1]! * RADIANS)
    const theta = N * (ring[i]![0]! * RADIANS - ORIGIN_LONGITUDE)
    plane[at + 2 * i] = r * Math.sin(theta)
    plane[at + 2 * i + 1] = ORIGIN_RADIUS - r * Math.cos(theta)
  }
}
