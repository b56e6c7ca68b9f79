import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { PlanePoint } from './area-centroids.ts'
import { forEachCandidatePair, type Boxes } from './candidate-pairs.ts'
import { packLayer, type PolygonLayer } from './packed-layer.ts'
import { planeShape } from './plane-shape.ts'

/**
 * The area that holds each point, as its index; null where none does or there is no point. Points are on the plane of the join,
 * and so are the borders they are held against. A point on a border, or on ground that several areas claim, goes to the first of
 * them in the layer's order.
 */
export function pointHolders(
  areas: PolygonLayer,
  points: readonly (PlanePoint | null)[],
): (number | null)[] {
  const shapes = areas.features.map(({ geometry }) => planeShape(geometry))
  const holders = points.map((): number | null => null)
  forEachCandidatePair(boxesOf(points), packLayer(areas), (p, i) => {
    holders[p] ??= booleanPointInPolygon(points[p]!, shapes[i]!) ? i : null
  })
  return holders
}

function boxesOf(points: readonly (PlanePoint | null)[]): Boxes {
  const corners = points.flatMap((point) => (point ? [...point, ...point] : [NaN, NaN, NaN, NaN]))
  return { count: points.length, bounds: Float64Array.from(corners) }
}
