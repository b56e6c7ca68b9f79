import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DrawnShapes } from './city-paths.ts'
import type { Bounds } from '../spatial/bounds-of.ts'
import type { MapSize } from './map-scale.ts'

/** What is kept free around the city, px. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** What is drawn alike, as path data in px. */
export interface PicturePaths {
  land: string
  /** By the names that `fillOf` gave. */
  tracts: Map<string, string>
  /** By grade; null where the map gives none. */
  areas: Map<Grade | null, string>
}

/** A city drawn as a web map that has just been fitted to its bounds draws it: Mercator, north up, in the middle of what the padding leaves. */
export function picturePaths<V extends Vintage>(
  shapes: DrawnShapes<V>,
  fillOf: (tract: number) => string,
  bounds: Bounds,
  { width, height }: MapSize,
  padding: Padding,
): PicturePaths {
  const [west, south, east, north] = bounds
  const [top, bottom] = [northing(north), northing(south)]
  const free = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  }
  const scale = Math.min(free.width / (east - west), free.height / (top - bottom))
  const x0 = padding.left + free.width / 2 - (scale * (west + east)) / 2
  const y0 = padding.top + free.height / 2 + (scale * (top + bottom)) / 2

  // A tenth of a pixel is enough, and a point on the one before it is none.
  const ring = (positions: Position[]) => {
    let text = ''
    let last = ''
    for (const [lon, lat] of positions) {
      const point = `${Math.round((x0 + scale * lon!) * 10) / 10} ${Math.round((y0 - scale * northing(lat!)) * 10) / 10}`
      if (point === last) continue
      text += (text === '' ? 'M' : 'L') + point
      last = point
    }
    return `${text}Z`
  }
  const path = ({ geometry }: Feature<Polygon | MultiPolygon, unknown>) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .flatMap((rings) => rings.map(ring))
      .join('')

  const tracts = new Map<string, string>()
  shapes.tracts.features.forEach((tract, i) => {
    const fill = fillOf(i)
    tracts.set(fill, (tracts.get(fill) ?? '') + path(tract))
  })
  const areas = new Map<Grade | null, string>()
  for (const area of shapes.areas.features) {
    const { grade } = area.properties
    areas.set(grade, (areas.get(grade) ?? '') + path(area))
  }
  return { land: path(shapes.land), tracts, areas }
}

/** Degrees north of the equator on the plane of Mercator's projection. */
function northing(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
}
