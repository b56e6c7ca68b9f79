import type { MultiPolygon, Position } from 'geojson'
import { objectOf } from './raw-zones.ts'

/**
 * All polygons of a geometry that nobody has checked, also those of a collection, without heights: null where it has none, and "not numbers" where
 * something that ought to be a position is none.
 */
export function polygonsOf(geometry: unknown): MultiPolygon | 'not numbers' | null {
  const polygons: Position[][][] = []
  if (!collect(geometry, polygons)) return 'not numbers'
  return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons }
}

/** Adds the polygons of a geometry; false where one of them is malformed. */
function collect(geometry: unknown, polygons: Position[][][]): boolean {
  const of = objectOf(geometry)
  if (of?.type === 'GeometryCollection')
    return Array.isArray(of.geometries) && of.geometries.every((part) => collect(part, polygons))
  if (of?.type !== 'Polygon' && of?.type !== 'MultiPolygon') return true
  const parts = of.type === 'Polygon' ? [of.coordinates] : of.coordinates
  if (!Array.isArray(parts)) return false
  for (const part of parts) {
    const rings = ringsOf(part)
    if (!rings) return false
    if (rings.length > 0) polygons.push(rings)
  }
  return true
}

function ringsOf(part: unknown): Position[][] | null {
  if (!Array.isArray(part)) return null
  const rings: Position[][] = []
  for (const ring of part as unknown[]) {
    if (!Array.isArray(ring)) return null
    const positions = ring.map(positionOf)
    if (positions.includes(null)) return null
    rings.push(positions as Position[])
  }
  return rings
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null
  const [x, y] = value as unknown[]
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null
}
