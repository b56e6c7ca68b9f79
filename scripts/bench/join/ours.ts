import { forEachCandidatePair, reachOf } from '../../../src/spatial/candidate-pairs.ts'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { overlapArea } from '../../../src/spatial/overlap-area.ts'
import { packLayer, type PackedLayer } from '../../../src/spatial/packed-layer.ts'
import type { BenchSet } from './bench-set.ts'
import type { Pairs } from './geos-input.ts'

/** What one run took, in milliseconds, and what it found. */
export interface OursRun {
  /** Finding the pairs of layers that are projected, packed and sorted, and what each of them shares. */
  pairsMs: number
  /** The same from GeoJSON in memory. */
  totalMs: number
  /** Of each candidate pair, in the join's order, in m². */
  overlapM2: Float64Array
}

/** Every pair of polygons whose boxes meet, in the order of the join. */
export function candidatePairs(areas: PackedLayer, tracts: PackedLayer): Pairs {
  const [a, b]: [number[], number[]] = [[], []]
  forEachCandidatePair(areas, tracts, (i, j) => {
    a.push(i)
    b.push(j)
  })
  return { a: Uint32Array.from(a), b: Uint32Array.from(b) }
}

/** Joins two layers `times` over; the times are means. */
export function runOurs({ areas, tracts }: BenchSet, times: number): OursRun {
  let [pairsMs, totalMs] = [0, 0]
  let overlapM2: number[] = []
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    const packedAreas = packLayer(areas)
    const packedTracts = packLayer(tracts, reachOf(packedAreas))
    overlapM2 = overlapsOf(packedAreas, packedTracts)
    const joined = performance.now()
    overlapsOf(packedAreas, packedTracts)
    totalMs += (joined - start) / times
    pairsMs += (performance.now() - joined) / times
  }
  return { pairsMs, totalMs, overlapM2: Float64Array.from(overlapM2) }
}

function overlapsOf(areas: PackedLayer, tracts: PackedLayer): number[] {
  const overlapM2: number[] = []
  forEachCandidatePair(areas, tracts, (i, j) => overlapM2.push(overlapArea(areas, i, tracts, j)))
  return overlapM2
}

/** Milliseconds of the whole join, which also checks the layers and measures graded ground, claimed twice counted once. */
export function timeWholeJoin({ areas, tracts }: BenchSet): number {
  const start = performance.now()
  joinLayers(areas, tracts)
  return performance.now() - start
}
