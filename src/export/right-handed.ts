import type { MultiPolygon, Polygon, Position } from 'geojson'
import { partsOf } from '../spatial/parts-of.ts'

/** Six decimals: published outlines lie on a grid of five, and a topology's transform leaves the noise of binary fractions on them. */
const STEPS_PER_DEGREE = 1e6

/**
 * A shape as RFC 7946 wants it: outer rings counterclockwise and holes clockwise (d3-geo winds the other way), coordinates with at most six
 * decimals, a polygon where there is one part only. Null without any.
 */
export function rightHanded(shape: Polygon | MultiPolygon | null): Polygon | MultiPolygon | null {
  const parts = partsOf(shape)
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring, r) => wound(ring.map(rounded), r === 0)))
  if (parts.length === 0) return null
  return parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0]! }
    : { type: 'MultiPolygon', coordinates: parts }
}

/** Twice the area of a closed ring on the plane of degrees; above zero when it runs counterclockwise. */
export function twiceSignedArea(ring: readonly Position[]): number {
  const [originX, originY] = ring[0]! as [number, number]
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!]
    twice += (x0! - originX) * (y1! - originY) - (x1! - originX) * (y0! - originY)
  }
  return twice
}

function wound(ring: Position[], isOuter: boolean): Position[] {
  return twiceSignedArea(ring) > 0 === isOuter ? ring : ring.toReversed()
}

function rounded(position: Position): Position {
  return position.slice(0, 2).map(onGrid)
}

function onGrid(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE
}
