import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, MultiPolygon, Polygon } from 'geojson'

/** The place in the layer of the first shape that holds a point, longitude and latitude in degrees; null where none does. */
export function featureAt(
  features: readonly Feature<Polygon | MultiPolygon, unknown>[],
  point: readonly [number, number],
): number | null {
  const found = features.findIndex(({ geometry }) => booleanPointInPolygon([...point], geometry))
  return found < 0 ? null : found
}
