import type { MultiPolygon, Polygon } from 'geojson'
import { partsOf } from '../spatial/parts-of.ts'

/** Degrees west, south, east, north of all shapes; null where there are none. */
export function shapesBounds(
  shapes: readonly (Polygon | MultiPolygon | null)[],
): [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const shape of shapes)
    for (const [outer] of partsOf(shape))
      for (const [x, y] of outer ?? []) {
        west = Math.min(west, x!)
        east = Math.max(east, x!)
        south = Math.min(south, y!)
        north = Math.max(north, y!)
      }
  return west <= east ? [west, south, east, north] : null
}
