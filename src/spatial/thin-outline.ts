import type { MultiPolygon, Polygon, Position } from 'geojson'
import { partsOf } from './parts-of.ts'

/** A closed ring has no fewer positions. */
const LEAST = 4

/**
 * A shape for a picture: positions within `step` degrees of the one before are left out, and with them rings of which too few are left. Not for
 * measuring.
 */
export function thinOutline(shape: Polygon | MultiPolygon, step: number): MultiPolygon {
  const coordinates = partsOf(shape)
    .map((rings) =>
      rings.map((ring) => thinRing(ring, step)).filter((ring) => ring.length >= LEAST),
    )
    .filter((rings) => rings.length > 0)
  return { type: 'MultiPolygon', coordinates }
}

function thinRing(ring: Position[], step: number): Position[] {
  const kept: Position[] = []
  let [x, y] = [Infinity, Infinity]
  ring.forEach((at, i) => {
    const isNear = Math.abs(at[0]! - x) < step && Math.abs(at[1]! - y) < step
    if (isNear && i < ring.length - 1) return
    kept.push(at)
    ;[x, y] = [at[0]!, at[1]!]
  })
  return kept
}
