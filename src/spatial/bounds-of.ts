import type { MultiPolygon, Polygon } from 'geojson'
import { partsOf } from './parts-of.ts'

/** Degrees: west, south, east, north. */
export type Bounds = [number, number, number, number]

/** The smallest box around a shape. Throws a RangeError on an empty one. */
export function boundsOf(shape: Polygon | MultiPolygon): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rings of partsOf(shape))
    for (const ring of rings)
      for (const at of ring) {
        const [x, y] = [at[0]!, at[1]!]
        if (x < bounds[0]) bounds[0] = x
        if (y < bounds[1]) bounds[1] = y
        if (x > bounds[2]) bounds[2] = x
        if (y > bounds[3]) bounds[3] = y
      }
  if (bounds[0] === Infinity) throw new RangeError('a shape without points has no bounds')
  return bounds
}
