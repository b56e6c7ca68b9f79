import Flatbush from 'flatbush'
import type { PackedLayer, Reach } from './packed-layer.ts'

/** What the index sees of a layer: a box a polygon; a point is a box without width and height. */
export type Boxes = Pick<PackedLayer, 'count' | 'bounds'>

/** Calls `visit(i, j)` for every polygon i of `a` and j of `b` whose boxes meet, i rising, then j. */
export function forEachCandidatePair(
  a: Boxes,
  b: Boxes,
  visit: (i: number, j: number) => void,
): void {
  const tree = indexOf(b)
  if (!tree) return
  const { bounds } = a
  for (let i = 0; i < a.count; i++) {
    const at = 4 * i
    if (Number.isNaN(bounds[at]!)) continue
    const found = tree.index.search(bounds[at]!, bounds[at + 1]!, bounds[at + 2]!, bounds[at + 3]!)
    if (found.length > 1) found.sort(rising)
    for (const k of found) visit(i, tree.polygon[k]!)
  }
}

/** Whether a box meets that of any polygon of `layer`. */
export function reachOf(layer: Boxes): Reach {
  const tree = indexOf(layer)
  if (!tree) return () => false
  const { index } = tree
  return (west, south, east, north) => index.search(west, south, east, north).length > 0
}

const rising = (j: number, k: number) => j - k

/** A spatial index over the polygons that are not empty, in their order; null where there is none. */
function indexOf({ count, bounds }: Boxes): { index: Flatbush; polygon: Uint32Array } | null {
  const polygon = new Uint32Array(count)
  let full = 0
  for (let i = 0; i < count; i++) if (!Number.isNaN(bounds[4 * i]!)) polygon[full++] = i
  if (full === 0) return null
  const index = new Flatbush(full)
  for (let k = 0; k < full; k++) {
    const at = 4 * polygon[k]!
    index.add(bounds[at]!, bounds[at + 1]!, bounds[at + 2]!, bounds[at + 3]!)
  }
  index.finish()
  return { index, polygon }
}
