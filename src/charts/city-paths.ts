import { geoAzimuthalEqualArea, geoPath, geoTransform } from 'd3-geo'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { Bounds, MapSize } from './map-scale.ts'

/** What is drawn of a city's shapes. */
export type DrawnShapes<V extends Vintage> = Pick<DecodedShapes<V>, 'areas' | 'tracts' | 'land'>

/** Tracts that are drawn alike, as one path: a health step or null without an estimate, and whether they are outside the comparison. */
export interface TractPath {
  step: number | null
  faded: boolean
  d: string
}

/** The path data of a city's map, px. */
export interface CityPaths {
  land: string
  tracts: TractPath[]
  areas: string
  /** One tract's outline by its place. */
  tract: (index: number) => string
}

const EARTH_RADIUS_M = 6_371_009

/** The city in the middle of a map of this size, at a scale in metres per px. */
export function cityPaths<V extends Vintage>(
  shapes: DrawnShapes<V>,
  looks: { steps: readonly (number | null)[]; faded: readonly boolean[] },
  [west, south, east, north]: Bounds,
  { width, height, metresPerPixel }: MapSize & { metresPerPixel: number },
): CityPaths {
  const project = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .scale(EARTH_RADIUS_M / metresPerPixel)
    .translate([width / 2, height / 2])
  // Point by point: as a projection d3 would read a ring of the other direction as all the rest of the globe.
  const path = geoPath(
    geoTransform({
      point(lon, lat) {
        const [x, y] = project([lon, lat])!
        this.stream.point(x, y)
      },
    }),
  ).digits(1)
  const d = (shape: Parameters<typeof path>[0]) => path(shape) ?? ''
  const alike = new Map<string, TractPath>()
  shapes.tracts.features.forEach((tract, i) => {
    const [step, faded] = [looks.steps[i] ?? null, looks.faded[i] ?? false]
    const key = `${step} ${faded}`
    const known = alike.get(key) ?? { step, faded, d: '' }
    alike.set(key, { ...known, d: known.d + d(tract) })
  })
  return {
    land: d(shapes.land),
    tracts: [...alike.values()],
    areas: d(shapes.areas),
    tract: (index) => d(shapes.tracts.features[index]!),
  }
}
