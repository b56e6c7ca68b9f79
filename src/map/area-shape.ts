import type { MultiPolygon, Polygon } from 'geojson'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'

/** The outline of the area with this area_id; null for no area, or one that is not on the map. */
export function areaShape(
  { areas }: DecodedShapes<Vintage>,
  id: number | null,
): Polygon | MultiPolygon | null {
  if (id === null) return null
  return areas.features.find(({ properties }) => properties.area_id === id)?.geometry ?? null
}
