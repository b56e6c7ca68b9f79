import type { Grade } from '../domain/grade.ts'
import { forEachCandidatePair, reachOf } from './candidate-pairs.ts'
import { checkLayer } from './check-layer.ts'
import { overlappingGroups, packUnions } from './graded-ground.ts'
import { overlapArea } from './overlap-area.ts'
import { packLayer, type PackedLayer, type PolygonLayer } from './packed-layer.ts'

/** The overlaps of HOLC areas with tracts, by columns; all areas in m² on the ellipsoid. */
export interface Crosswalk {
  /** The k-th overlap: indices into the two layers, and what they share. Ordered by area, then tract. */
  area: Uint32Array
  tract: Uint32Array
  overlapM2: Float64Array
  /** Of each polygon itself. */
  areaM2: Float64Array
  tractM2: Float64Array
  /** Of each tract: how much lies in any area graded A–D, ground claimed by several areas counted once. */
  gradedM2: Float64Array
}

/** Polygons that share less than this only touch. */
export const LEAST_OVERLAP_M2 = 1

/**
 * Joins HOLC areas to tracts, both in degrees. Areas must have been repaired (see repair-area.ts); empty
 * geometry overlaps nothing. The same code runs in the data build and in the browser's worker.
 * Throws a DataError for a layer that reaches across ±180° or has positions that are none (see check-layer.ts).
 */
export function joinLayers(
  areas: PolygonLayer<{ grade: Grade | null }>,
  tracts: PolygonLayer,
): Crosswalk {
  checkLayer(areas, 'areas')
  checkLayer(tracts, 'tracts')
  const packedAreas = packLayer(areas)
  const packedTracts = packLayer(tracts, reachOf(packedAreas))
  const overlaps = overlapsOf(packedAreas, packedTracts)
  return {
    ...overlaps,
    areaM2: packedAreas.areaM2,
    tractM2: packedTracts.areaM2,
    gradedM2: gradedIn(areas, packedAreas, packedTracts, overlaps),
  }
}

type Overlaps = Pick<Crosswalk, 'area' | 'tract' | 'overlapM2'>

function overlapsOf(areas: PackedLayer, tracts: PackedLayer): Overlaps {
  const area: number[] = []
  const tract: number[] = []
  const overlapM2: number[] = []
  forEachCandidatePair(areas, tracts, (i, j) => {
    const m2 = overlapArea(areas, i, tracts, j)
    if (m2 <= LEAST_OVERLAP_M2) return
    area.push(i)
    tract.push(j)
    overlapM2.push(m2)
  })
  return {
    area: Uint32Array.from(area),
    tract: Uint32Array.from(tract),
    overlapM2: Float64Array.from(overlapM2),
  }
}

/** Each tract's graded land: areas that overlap one another give way to their union. */
function gradedIn(
  areas: PolygonLayer<{ grade: Grade | null }>,
  packedAreas: PackedLayer,
  packedTracts: PackedLayer,
  overlaps: Overlaps,
): Float64Array {
  const isGraded = (i: number) => areas.features[i]!.properties.grade !== null
  const gradedM2 = new Float64Array(packedTracts.count)
  if (!areas.features.some((_, i) => isGraded(i))) return gradedM2
  const groups = overlappingGroups(packedAreas)
    .map((group) => group.filter(isGraded))
    .filter((group) => group.length > 1)
  const grouped = new Set(groups.flat())
  const add = ({ area, tract, overlapM2 }: Overlaps, counts: (i: number) => boolean) =>
    area.forEach((i, k) => counts(i) && (gradedM2[tract[k]!]! += overlapM2[k]!))
  add(overlaps, (i) => isGraded(i) && !grouped.has(i))
  add(overlapsOf(packUnions(areas, groups), packedTracts), () => true)
  return gradedM2
}
