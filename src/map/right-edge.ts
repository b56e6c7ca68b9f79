import { extent, max } from 'd3-array'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Half way along what lies farthest east of a shape, in degrees: where a line to its right can begin. */
export function rightEdge(geometry: Polygon | MultiPolygon): [number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const points: Position[] = polygons.flatMap((rings) => rings[0]!)
  const east = max(points, ([longitude]) => longitude)!
  const [south, north] = extent(
    points.filter(([longitude]) => longitude === east),
    ([, latitude]) => latitude,
  )
  return [east, (south! + north!) / 2]
}
