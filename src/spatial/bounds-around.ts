import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

/** Degrees of latitude; some two kilometres. */
const LEAST_HEIGHT = 0.02
/** How much ground around a shape is shown with it, in its own sizes. */
const AROUND = 0.9

/** A shape with some of the ground around it, in degrees: west, south, east, north. Throws on an empty one. */
export function boundsAround({
  geometry,
}: Feature<Polygon | MultiPolygon>): [number, number, number, number] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const points: Position[] = rings.flat()
  if (points.length === 0) throw new RangeError('a shape without points has no bounds')
  const spread = (axis: 0 | 1) => {
    const along = points.map((point) => point[axis]!)
    return { from: Math.min(...along), to: Math.max(...along) }
  }
  const [x, y] = [spread(0), spread(1)]
  const around = Math.max(LEAST_HEIGHT / 2, AROUND * Math.max(x.to - x.from, y.to - y.from))
  return [x.from - around, y.from - around, x.to + around, y.to + around]
}
