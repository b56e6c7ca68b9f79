import { feature, featureCollection } from '@turf/helpers'
import { union } from '@turf/union'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { partsOf } from './parts-of.ts'

/** Decimals of a degree to which positions are rounded in turn, from a tenth of a millimetre to a metre. */
const COARSER = [9, 7, 5]

function rounded(shape: Polygon | MultiPolygon, digits: number): MultiPolygon {
  const round = ([x, y]: Position) => [Number(x!.toFixed(digits)), Number(y!.toFixed(digits))]
  const coordinates = partsOf(shape).map((rings) => rings.map((ring) => ring.map(round)))
  return { type: 'MultiPolygon', coordinates }
}

/**
 * The union of shapes in degrees by the non-zero rule (`@turf/union`); one shape twice is resolved against itself. Null where nothing
 * has an area. Turf gives up where vertices lie almost on one another: then positions are rounded, to a metre at the most. Throws
 * Turf's error where even that does not help.
 */
export function unite(
  shapes: readonly (Polygon | MultiPolygon)[],
  coarser: readonly number[] = COARSER,
): Polygon | MultiPolygon | null {
  try {
    return union(featureCollection(shapes.map((shape) => feature(shape))))?.geometry ?? null
  } catch (error) {
    const [digits, ...rest] = coarser
    if (digits === undefined) throw error
    return unite(
      shapes.map((shape) => rounded(shape, digits)),
      rest,
    )
  }
}
