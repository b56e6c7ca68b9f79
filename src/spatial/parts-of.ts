import type { MultiPolygon, Polygon, Position } from 'geojson'

/** The polygons of a geometry, each its outer ring and then its holes; none where it is null. */
export function partsOf(geometry: Polygon | MultiPolygon | null): Position[][][] {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}
