import type { MultiPolygon, Polygon } from 'geojson'
import { boxOf, type Box } from './box.ts'
import type { Defects } from './defects.ts'
import { toGrid } from './grid.ts'
import { sha256 } from './source-file.ts'

/** A tract or county on the grid. */
export interface GroundShape<Id extends string = string> {
  /** A tract's 11 digits or a county's five. */
  geoid: Id
  geometry: MultiPolygon
  box: Box
  /** The same for the same shape of the same id only. */
  digest: string
}

/** Shapes on the grid, and what became of those that do not fit it. */
export interface GroundShapes<Id extends string = string> {
  shapes: GroundShape<Id>[]
  /** Outlines that crossed themselves there and were repaired. */
  crossed: number
  /** Parts smaller than a step. */
  lost: number
  /** Shapes of which nothing is larger than a step. */
  leftOut: number
}

/** Puts outlines in degrees on the grid, in their order. */
export function groundShapes<Id extends string>(
  outlines: readonly { geoid: Id; geometry: Polygon | MultiPolygon }[],
): GroundShapes<Id> {
  const onGrid = outlines.map(({ geoid, geometry }) => ({ geoid, ...toGrid(geometry) }))
  const shapes = onGrid.flatMap(({ geoid, geometry }) => {
    if (!geometry) return []
    const digest = sha256(JSON.stringify([geoid, geometry.coordinates]))
    return [{ geoid, geometry, box: boxOf([geometry]), digest }]
  })
  return {
    shapes,
    crossed: onGrid.filter(({ crossed }) => crossed).length,
    lost: onGrid.reduce((sum, { lost }) => sum + lost, 0),
    leftOut: onGrid.length - shapes.length,
  }
}

/** Counts what became of shapes of a kind, such as "tract". */
export function countLost(
  { crossed, lost, leftOut }: GroundShapes,
  kind: string,
  defects: Defects,
): void {
  defects.add(`${kind} whose outline crosses itself on the grid, repaired`, null, crossed)
  defects.add(`part of a ${kind} smaller than the grid of about a metre`, null, lost)
  defects.add(`${kind} smaller than the grid of about a metre, left out`, null, leftOut)
}
