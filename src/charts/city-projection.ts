import {
  geoAzimuthalEqualAreaRaw,
  geoPath,
  geoRotation,
  geoTransform,
  type GeoPermissibleObjects,
} from 'd3-geo'
import type { Position } from 'geojson'
import type { Bounds } from '../spatial/bounds-of.ts'
import type { MapSize } from './map-scale.ts'

/** Where a map's shapes are drawn, px. */
export interface CityProjection {
  /** Path data of a shape in degrees. */
  path: (shape: GeoPermissibleObjects) => string
  point: (position: Position) => [x: number, y: number]
  /** Longitude and latitude of what is drawn there, degrees. */
  place: (x: number, y: number) => [lon: number, lat: number]
  /** Of a shape, px². */
  area: (shape: GeoPermissibleObjects) => number
  /** Of all its edges, px. */
  length: (shape: GeoPermissibleObjects) => number
}

const RADIAN = Math.PI / 180

/** Points nearer to the one before are not drawn, px: paths are written in tenths. */
const LEAST_STEP = 0.3

const EARTH_RADIUS_M = 6_371_009

/** The city in the middle of a map of this size, at a scale in metres per px. */
export function cityProjection(
  [west, south, east, north]: Bounds,
  { width, height, metresPerPixel }: MapSize & { metresPerPixel: number },
): CityProjection {
  const scale = EARTH_RADIUS_M / metresPerPixel
  const turned = geoRotation([-(west + east) / 2, -(south + north) / 2])
  // The projection itself, without what clips and bends the lines of a globe, of which a city needs nothing.
  const point = ([lon, lat]: Position): [number, number] => {
    const [across, up] = turned([lon!, lat!])
    const [x, y] = geoAzimuthalEqualAreaRaw(across * RADIAN, up * RADIAN)
    return [width / 2 + scale * x, height / 2 - scale * y]
  }
  const place = (x: number, y: number): [number, number] => {
    const at = geoAzimuthalEqualAreaRaw.invert!((x - width / 2) / scale, (height / 2 - y) / scale)
    return turned.invert([at[0] / RADIAN, at[1] / RADIAN])
  }
  // Point by point: as a projection d3 would read a ring of the other direction as all the rest of the globe.
  let last: [number, number] | null = null
  const path = geoPath(
    geoTransform({
      lineStart() {
        last = null
        this.stream.lineStart()
      },
      point(lon, lat) {
        const [x, y] = point([lon, lat])
        if (last && Math.abs(x - last[0]) + Math.abs(y - last[1]) < LEAST_STEP) return
        last = [x, y]
        this.stream.point(x, y)
      },
    }),
  ).digits(1)
  return {
    path: (shape) => path(shape) ?? '',
    point,
    place,
    area: (shape) => path.area(shape),
    length: (shape) => path.measure(shape),
  }
}
