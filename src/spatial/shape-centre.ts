import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Place } from './compass.ts'
import { partsOf } from './parts-of.ts'

/**
 * The centre of gravity of a shape's outer rings, in degrees: good enough to say in which direction a place lies, and it
 * may lie outside the shape. The middle of its positions where it has no extent; null where it has no position.
 */
export function shapeCentre(geometry: Polygon | MultiPolygon): Place | null {
  const rings = partsOf(geometry).flatMap((part) => part.slice(0, 1))
  const first = rings[0]?.[0]
  if (!first) return null
  let [area, x, y] = [0, 0, 0]
  for (const ring of rings) {
    const [ringArea, ringX, ringY] = moments(ring, first)
    const sign = Math.sign(ringArea)
    area += sign * ringArea
    x += sign * ringX
    y += sign * ringY
  }
  if (area > 0) return [first[0]! + x / area, first[1]! + y / area]
  const all = rings.flat()
  const mean = (axis: 0 | 1) => all.reduce((sum, at) => sum + at[axis]!, 0) / all.length
  return [mean(0), mean(1)]
}

/** Area and first moments of a ring, from `origin` so that no digits are lost. */
function moments(ring: Position[], origin: Position): [area: number, x: number, y: number] {
  let [area, x, y] = [0, 0, 0]
  ring.forEach((at, i) => {
    const next = ring[(i + 1) % ring.length]!
    const [x0, y0] = [at[0]! - origin[0]!, at[1]! - origin[1]!]
    const [x1, y1] = [next[0]! - origin[0]!, next[1]! - origin[1]!]
    const cross = x0 * y1 - x1 * y0
    area += cross / 2
    x += ((x0 + x1) * cross) / 6
    y += ((y0 + y1) * cross) / 6
  })
  return [area, x, y]
}
