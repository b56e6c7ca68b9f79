import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { boundsOf, type Bounds } from './bounds-of.ts'

/** Degrees of latitude; some two kilometres. */
const LEAST_HEIGHT = 0.02
/** How much ground around a shape is shown with it, in its own sizes. */
const AROUND = 0.9

/** A shape with some of the ground around it, in degrees: west, south, east, north. Throws on an empty one. */
export function boundsAround({ geometry }: Feature<Polygon | MultiPolygon>): Bounds {
  const [west, south, east, north] = boundsOf(geometry)
  const around = Math.max(LEAST_HEIGHT / 2, AROUND * Math.max(east - west, north - south))
  return [west - around, south - around, east + around, north + around]
}
