import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DrawnShapes } from './city-paths.ts'
import { northing, type Frame } from './picture-frame.ts'

/** What is drawn alike, as path data in px. */
export interface PicturePaths {
  land: string
  /** By the names that `fillOf` gave. */
  tracts: Map<string, string>
  /** By grade; null where the map gives none. */
  areas: Map<Grade | null, string>
}

/** A city drawn in a frame, as a web map that lies so draws it. */
export function picturePaths<V extends Vintage>(
  shapes: DrawnShapes<V>,
  fillOf: (tract: number) => string,
  { x0, y0, scale }: Frame,
): PicturePaths {
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
