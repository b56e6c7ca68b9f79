import { extent } from 'd3-array'
import type { MultiPolygon, Polygon } from 'geojson'

/** Degrees: west, south, east, north. */
export type Bounds = [number, number, number, number]

/** The smallest box around a shape. Throws a RangeError on an empty one. */
export function boundsOf({ type, coordinates }: Polygon | MultiPolygon): Bounds {
  const points = (type === 'Polygon' ? coordinates : coordinates.flat()).flat()
  const [west, east] = extent(points, ([longitude]) => longitude!)
  const [south, north] = extent(points, ([, latitude]) => latitude!)
  if (west === undefined) throw new RangeError('a shape without points has no bounds')
  return [west, south!, east!, north!]
}
