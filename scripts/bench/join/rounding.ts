import { max } from 'd3-array'
import { LEAST_OVERLAP_M2 } from '../../../src/spatial/crosswalk.ts'
import { packLayer } from '../../../src/spatial/packed-layer.ts'
import type { BenchSet } from './bench-set.ts'
import { exactOverlap } from './exact-overlap.ts'
import type { Pairs } from './geos-input.ts'

/** How far each is from the integral without rounding, as a part of it: the largest over the pairs looked at. */
export interface Rounding {
  pairs: number
  ours: number
  geos: number
  /** In how many of the pairs ours is the nearer one. */
  oursNearer: number
}

/** Whose digits are right in the `most` overlaps over 1 m² in which ours and GEOS differ most, by the part of the overlap. */
export function roundingOf(
  set: BenchSet,
  { a, b }: Pairs,
  ours: Float64Array,
  geos: Float64Array,
  most: number,
): Rounding {
  const [areas, tracts] = [packLayer(set.areas), packLayer(set.tracts)]
  const difference = (k: number) => Math.abs(ours[k]! - geos[k]!) / geos[k]!
  const errors = [...ours.keys()]
    .filter((k) => ours[k]! > LEAST_OVERLAP_M2 && geos[k]! > LEAST_OVERLAP_M2)
    .sort((k, l) => difference(l) - difference(k))
    .slice(0, most)
    .map((k) => {
      const exact = exactOverlap(areas, a[k]!, tracts, b[k]!)
      return { ours: Math.abs(ours[k]! - exact) / exact, geos: Math.abs(geos[k]! - exact) / exact }
    })
  return {
    pairs: errors.length,
    ours: max(errors, (error) => error.ours) ?? 0,
    geos: max(errors, (error) => error.geos) ?? 0,
    oursNearer: errors.filter((error) => error.ours <= error.geos).length,
  }
}
