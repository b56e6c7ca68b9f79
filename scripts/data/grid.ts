import type { MultiPolygon, Polygon, Position } from 'geojson'
import { partsOf } from '../../src/spatial/parts-of.ts'
import { repairArea } from '../../src/spatial/repair-area.ts'
import { LEAST_WINDING_FAULT_M2, windingFaultM2 } from '../../src/spatial/winding-fault.ts'

/** Grid steps a degree: 1.1 m from south to north, less from west to east. HOLC areas have four decimals and stay as they are. */
export const STEPS_PER_DEGREE = 1e5

/** A shape on the grid. */
export interface GridShape {
  /** In grid steps. Null when nothing of it is larger than a step. */
  geometry: MultiPolygon | null
  /** Rings that were smaller than a step. */
  lost: number
  /** Whether its outline crossed itself there and was repaired: rounding may push a spike through the other side. */
  crossed: boolean
}

/**
 * A shape in degrees on the grid that all cities share. Neighbours that share a border keep sharing it, and a tract
 * of two cities has one outline. Rings that shrink to a line or a point are left out and counted.
 */
export function toGrid(shape: Polygon | MultiPolygon): GridShape {
  const rounded = round(shape)
  const degrees = rounded.geometry && toDegrees(rounded.geometry)
  if (degrees === null || windingFaultM2(degrees) <= LEAST_WINDING_FAULT_M2)
    return { ...rounded, crossed: false }
  const repaired = round(repairArea(degrees).geometry)
  return { ...repaired, lost: rounded.lost + repaired.lost, crossed: true }
}

function round(shape: Polygon | MultiPolygon | null): Omit<GridShape, 'crossed'> {
  const onGrid = partsOf(shape).map((rings) => rings.map(ringOnGrid))
  const kept = onGrid
    .filter(([outer]) => outer && encloses(outer))
    .map((rings) => rings.filter(encloses))
  return {
    geometry: kept.length > 0 ? { type: 'MultiPolygon', coordinates: kept } : null,
    lost: onGrid.flat().length - kept.flat().length,
  }
}

function toDegrees({ coordinates }: MultiPolygon): MultiPolygon {
  const degreesOf = (position: Position) => position.map((steps) => steps / STEPS_PER_DEGREE)
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(degreesOf))),
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
