import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Grid steps a degree: 1.1 m from south to north, less from west to east. HOLC areas have four decimals and stay as they are. */
export const STEPS_PER_DEGREE = 1e5

/** A shape on the grid. */
export interface GridShape {
  /** In grid steps. Null when nothing of it is larger than a step. */
  geometry: MultiPolygon | null
  /** Rings that were smaller than a step. */
  lost: number
}

/**
 * A shape in degrees on the grid that all cities share. Neighbours that share a border keep sharing it, and a tract
 * of two cities has one outline. Rings that shrink to a line or a point are left out and counted.
 */
export function toGrid(shape: Polygon | MultiPolygon): GridShape {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const onGrid = parts.map((rings) => rings.map(ringOnGrid))
  const kept = onGrid
    .filter(([outer]) => outer && encloses(outer))
    .map((rings) => rings.filter(encloses))
  return {
    geometry: kept.length > 0 ? { type: 'MultiPolygon', coordinates: kept } : null,
    lost: onGrid.flat().length - kept.flat().length,
  }
}

function ringOnGrid(ring: Position[]): Position[] {
  const steps = ring.map((position) => position.slice(0, 2).map(stepOf))
  return steps.filter((p, i) => i === 0 || p[0] !== steps[i - 1]![0] || p[1] !== steps[i - 1]![1])
}

/** Zero is never negative, so that equal points are equal as text. */
const stepOf = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) + 0

function encloses(ring: Position[]): boolean {
  let twiceArea = 0
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!]
    twiceArea += x0! * y1! - x1! * y0!
  }
  return twiceArea !== 0
}
