import type { Polygon } from 'geojson'
import polylabel from 'polylabel'
import type { AreaProperties } from '../domain/city-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { CityProjection } from './city-projection.ts'

/** A HOLC area as a plate draws it. */
export interface PlateArea {
  properties: AreaProperties
  d: string
  /** Of its largest polygon: the ground, px²; about how wide it is, px; and the point farthest from its edges. */
  px2: number
  width: number
  pole: [x: number, y: number]
}

/** The areas of a city on its plate, in the order of the file. */
export function plateAreas(
  areas: DecodedShapes<Vintage>['areas'],
  projection: CityProjection,
): PlateArea[] {
  return areas.features.map((area) => {
    const { geometry, properties } = area
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const [largest] = polygons
      .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
      .map((polygon) => ({ polygon, px2: projection.area(polygon) }))
      .sort((a, b) => b.px2 - a.px2)
    return {
      properties,
      d: projection.path(area),
      ...(largest ? placed(largest.polygon, largest.px2, projection) : NOWHERE),
    }
  })
}

const NOWHERE = { px2: 0, width: 0, pole: [0, 0] as [number, number] }

function placed(polygon: Polygon, px2: number, { point, length }: CityProjection) {
  const [x, y] = polylabel(
    polygon.coordinates.map((ring) => ring.map(point)),
    1,
  )
  const edges = length(polygon)
  // The side of a square, twice the width of a strip.
  const width = edges > 0 ? (4 * px2) / edges : 0
  return { px2, width, pole: [x!, y!] as [number, number] }
}

/** Areas that are drawn with the same lines, as one path. */
export interface BandPath {
  /** Null where the map gives none. */
  grade: AreaProperties['grade']
  /** Of the band inside the edge, px. */
  band: number
  d: string
}

/** From the widest: a band is never wider than an eighth of its area. */
const BANDS = [2.6, 1.6, 0.8]

/** The areas by grade and by how wide a band each has room for. */
export function bandPaths(areas: readonly PlateArea[]): BandPath[] {
  const alike = new Map<string, BandPath>()
  for (const { properties, width, d } of areas) {
    const { grade } = properties
    const band = BANDS.find((wide) => wide <= width / 8) ?? BANDS.at(-1)!
    const key = `${grade} ${band}`
    const known = alike.get(key) ?? { grade, band, d: '' }
    alike.set(key, { ...known, d: known.d + d })
  }
  return [...alike.values()]
}
