import Flatbush from 'flatbush'
import type { PackedLayer } from './packed-layer.ts'

/** Calls `visit(i, j)` for every polygon i of `a` and j of `b` whose boxes meet, i rising, then j. */
export function forEachCandidatePair(
  a: PackedLayer,
  b: PackedLayer,
  visit: (i: number, j: number) => void,
): void {
  const tree = indexOf(b)
  if (!tree) return
  for (let i = 0; i < a.count; i++) {
    const [minX, minY, maxX, maxY] = a.bounds.subarray(4 * i, 4 * i + 4)
    if (Number.isNaN(minX!)) continue
    const found = tree.index.search(minX!, minY!, maxX!, maxY!).map((k) => tree.polygon[k]!)
    found.sort((j, k) => j - k)
    for (const j of found) visit(i, j)
  }
}

/** A spatial index over the polygons that are not empty; null where there is none. */
function indexOf(layer: PackedLayer): { index: Flatbush; polygon: number[] } | null {
  const polygon = Array.from({ length: layer.count }, (_, i) => i).filter(
    (i) => !Number.isNaN(layer.bounds[4 * i]!),
  )
  if (polygon.length === 0) return null
  const index = new Flatbush(polygon.length)
  for (const i of polygon) {
    const [minX, minY, maxX, maxY] = layer.bounds.subarray(4 * i, 4 * i + 4)
    index.add(minX!, minY!, maxX!, maxY!)
  }
  index.finish()
  return { index, polygon }
}
