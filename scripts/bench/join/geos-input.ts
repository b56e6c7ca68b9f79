import type { PolygonLayer } from '../../../src/spatial/packed-layer.ts'
import { planeShape } from '../../../src/spatial/plane-shape.ts'

/** Pairs of polygons: indices into two layers. */
export interface Pairs {
  a: Uint32Array
  b: Uint32Array
}

/** What geos-overlap.c reads: two layers, projected to metres, and the pairs, in this machine's byte order. */
export function geosInput(a: PolygonLayer, b: PolygonLayer, pairs: Pairs): Uint8Array[] {
  const interleaved = new Uint32Array(2 * pairs.a.length)
  pairs.a.forEach((i, k) => interleaved.set([i, pairs.b[k]!], 2 * k))
  const columns = [
    ...layerColumns(a),
    ...layerColumns(b),
    Uint32Array.of(pairs.a.length),
    interleaved,
  ]
  return columns.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
}

/** Counts of polygons, parts, rings and points; where each polygon's parts, each part's rings and each ring's points start; the points. */
function layerColumns({ features }: PolygonLayer): (Uint32Array | Float64Array)[] {
  const parts = features.map(({ geometry }) => planeShape(geometry).coordinates)
  const rings = parts.flat()
  const points = rings.flat()
  const positions = points.flat()
  const counts = Uint32Array.of(parts.length, rings.length, points.length, positions.length)
  return [counts, starts(parts), starts(rings), starts(points), Float64Array.from(positions.flat())]
}

/** Where each list starts in all of them put together, and where the last one ends. */
function starts(lists: readonly (readonly unknown[])[]): Uint32Array {
  const start = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, i) => (start[i + 1] = start[i]! + length))
  return start
}
