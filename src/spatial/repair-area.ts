import type { MultiPolygon, Polygon, Position } from 'geojson'
import { edgesMeet } from './edges-meet.ts'
import { partsOf } from './parts-of.ts'
import { unite } from './unite.ts'
import { LEAST_WINDING_FAULT_M2, windingFaultM2 } from './winding-fault.ts'

/** What was wrong with an area's geometry, worst first. */
export type GeometryFault = 'empty' | 'self-crossing' | 'too few points'

export interface RepairedArea {
  /** Null when nothing with an area is left. */
  geometry: Polygon | MultiPolygon | null
  /** Null when nothing had to be done. */
  fault: GeometryFault | null
}

/** The ring closed and without doubled vertices. */
function tidyRing(ring: Position[]): Position[] {
  const points = ring.filter((p, i) => i === 0 || !isSame(p, ring[i - 1]!))
  const [first, last] = [points[0], points.at(-1)]
  return first && last && !isSame(first, last) ? [...points, first] : points
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

/** A closed ring needs four positions, and three that differ, to enclose anything. */
function encloses(ring: Position[]): boolean {
  return ring.length >= 4 && new Set(ring.map(String)).size >= 3
}

/** Whether rings cross, a ring comes back to one of its own points, or parts lie on one another. */
function meetsItself(geometry: MultiPolygon): boolean {
  const rings = geometry.coordinates.flat()
  const returns = rings.some((ring) => new Set(ring.slice(1).map(String)).size < ring.length - 1)
  return returns || edgesMeet(geometry) || windingFaultM2(geometry) > LEAST_WINDING_FAULT_M2
}

/**
 * An area fit to be joined, and what had to be done to it. Parts with too few points are taken out; rings that meet themselves
 * are resolved by the non-zero rule (unite.ts): loops become parts, and ground that an outline goes around at all counts
 * once, however often and whichever way it does.
 */
export function repairArea(geometry: Polygon | MultiPolygon | null): RepairedArea {
  const tidy = partsOf(geometry).map((rings) => rings.map(tidyRing))
  const whole = tidy
    .filter(([outer]) => outer && encloses(outer))
    .map(([outer, ...holes]) => [outer!, ...holes.filter(encloses)])
  if (whole.length === 0) return { geometry: null, fault: 'empty' }
  const isThin = whole.flat().length < tidy.flat().length
  const rebuilt: MultiPolygon = { type: 'MultiPolygon', coordinates: whole }
  if (!meetsItself(rebuilt)) return { geometry: rebuilt, fault: isThin ? 'too few points' : null }
  return { geometry: unite([rebuilt, rebuilt]), fault: 'self-crossing' }
}
