import type { MultiPolygon, Polygon, Position } from 'geojson'
import { partsOf } from './parts-of.ts'

/** The area of a shape that lies on a plane, in its squared units: outer rings less their holes, whichever way they run. */
export function planeArea(geometry: Polygon | MultiPolygon | null): number {
  let area = 0
  for (const rings of partsOf(geometry))
    rings.forEach((ring, r) => (area += r === 0 ? ringArea(ring) : -ringArea(ring)))
  return area
}

/** By triangles from the first vertex, so that far from the origin no digits are lost. */
function ringArea(ring: Position[]): number {
  const [originX, originY] = ring[0]!
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!]
    twice += (x0! - originX!) * (y1! - originY!) - (x1! - originX!) * (y0! - originY!)
  }
  return Math.abs(twice) / 2
}
