/**
 * The first thing in nested coordinates that is not a position in degrees; null when all are. `depth` is how many
 * lists stand around a position: 2 in a Polygon, 3 in a MultiPolygon.
 */
export function positionFault(coordinates: unknown, depth: number): unknown {
  if (!Array.isArray(coordinates)) return coordinates ?? 'no coordinates'
  if (depth === 0) return isPosition(coordinates) ? null : coordinates
  for (const inner of coordinates) {
    const fault = positionFault(inner, depth - 1)
    if (fault !== null) return fault
  }
  return null
}

function isPosition([longitude, latitude]: unknown[]): boolean {
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most
}
