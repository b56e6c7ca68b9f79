import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Bounds } from '../../src/spatial/bounds-of.ts'
import type { DecodedShapes } from '../../src/spatial/decode-shapes.ts'

/**
 * A city's shapes without what lies outside every map of it: land and tracts end at a box around the city, three times as large. They take fewer
 * bytes, and a drawer of SVG which gives up on paths far longer than its picture meets none.
 */
export function nearShapes(
  shapes: DecodedShapes<Vintage>,
  [west, south, east, north]: Bounds,
): DecodedShapes<Vintage> {
  const reach = Math.max(east - west, north - south)
  const box: Bounds = [west - reach, south - reach, east + reach, north + reach]
  const tracts = shapes.tracts.features.map((tract) => clipped(tract, box))
  return {
    ...shapes,
    land: clipped(shapes.land, box),
    tracts: { ...shapes.tracts, features: tracts },
  }
}

function clipped<P>(
  feature: Feature<Polygon | MultiPolygon, P>,
  box: Bounds,
): Feature<Polygon | MultiPolygon, P> {
  const polygon = (rings: Position[][]) =>
    rings.map((ring) => clippedRing(ring, box)).filter((ring) => ring.length > 3)
  const { geometry } = feature
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const near = all.map(polygon).filter((rings) => rings.length > 0)
  // Each tract keeps its place among them, as a point outside every map.
  const corner: Position = [box[0], box[1]]
  const coordinates = near.length > 0 ? near : [[[corner, corner, corner, corner]]]
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } }
}

/** The part of a closed ring inside a box, one side after another (Sutherland & Hodgman 1974); as it is where all of it is inside. */
function clippedRing(ring: Position[], [west, south, east, north]: Bounds): Position[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ]
  return sides.reduce((points, [axis, limit, sign]) => {
    const inside = (point: Position) => sign * (point[axis]! - limit) >= 0
    if (points.every(inside)) return points
    const kept = points.slice(1).flatMap((to, i): Position[] => {
      const from = points[i]!
      const crossing = inside(from) === inside(to) ? [] : [crossingOf(from, to, axis, limit)]
      return inside(to) ? [...crossing, to] : crossing
    })
    return kept.length === 0 ? [] : [kept.at(-1)!, ...kept]
  }, ring)
}

function crossingOf(from: Position, to: Position, axis: 0 | 1, limit: number): Position {
  const part = (limit - from[axis]!) / (to[axis]! - from[axis]!)
  return [from[0]! + part * (to[0]! - from[0]!), from[1]! + part * (to[1]! - from[1]!)]
}
