import type { MultiPolygon, Polygon, Position } from 'geojson'
import { albers } from './albers.ts'
import type { PlanePoint } from './area-centroids.ts'
import { partsOf } from './parts-of.ts'

/**
 * A shape in degrees on the plane of the join, in metres from `origin` and with its rings closed: for the planar algorithms of
 * Turf, which then see the very coordinates and straight edges that the join sees. Moving the origin near by is exact, and
 * leaves digits for the new vertices that an intersection has: a million metres away they are rounded to 1e-10 m.
 */
export function planeShape(
  geometry: Polygon | MultiPolygon | null,
  origin: PlanePoint = [0, 0],
): MultiPolygon {
  const parts = partsOf(geometry).filter((rings) => rings.length > 0)
  const coordinates = parts.map((rings) => rings.map((ring) => planeRing(ring, origin)))
  return { type: 'MultiPolygon', coordinates }
}

function planeRing(ring: Position[], [originX, originY]: PlanePoint): Position[] {
  const plane = ring.map(([longitude, latitude]): Position => {
    const [x, y] = albers(longitude!, latitude!)
    return [x - originX, y - originY]
  })
  const [first, last] = [plane[0], plane.at(-1)]
  const isOpen = first && last && (first[0] !== last[0] || first[1] !== last[1])
  return isOpen ? [...plane, first] : plane
}
