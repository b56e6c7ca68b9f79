import type { PackedLayer } from './packed-layer.ts'

/** Metres east and north on the plane of the join (see albers.ts). */
export type PlanePoint = [x: number, y: number]

/**
 * The centre of gravity of each polygon's ground, on the equal-area plane: holes and parts count by their area, vertices do not
 * count at all. It may lie outside the polygon. Null where the polygon is empty.
 */
export function areaCentroids(layer: PackedLayer): (PlanePoint | null)[] {
  return Array.from({ length: layer.count }, (_, i) => centroidOf(layer, i))
}

/** First moments of the strips below the signed edges, about the middle of the polygon's box so that no digits are lost. */
function centroidOf({ start, edges, sign, bounds }: PackedLayer, i: number): PlanePoint | null {
  const originX = (bounds[4 * i]! + bounds[4 * i + 2]!) / 2
  const originY = (bounds[4 * i + 1]! + bounds[4 * i + 3]!) / 2
  let [area, momentX, momentY] = [0, 0, 0]
  for (let k = start[i]!; k < start[i + 1]!; k++) {
    const [x0, y0] = [edges[4 * k]! - originX, edges[4 * k + 1]! - originY]
    const [x1, y1] = [edges[4 * k + 2]! - originX, edges[4 * k + 3]! - originY]
    const width = sign[k]! * (x1 - x0)
    area += (width * (y0 + y1)) / 2
    momentX += (width * (x0 * (2 * y0 + y1) + x1 * (y0 + 2 * y1))) / 6
    momentY += (width * (y0 * y0 + y0 * y1 + y1 * y1)) / 6
  }
  return area > 0 ? [originX + momentX / area, originY + momentY / area] : null
}
