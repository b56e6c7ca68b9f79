import type { PackedLayer } from './packed-layer.ts'
import { sortEdges } from './sort-edges.ts'

/** Numbers an edge in `reach`: x of its ends, height of its left end, slope, sign. */
const STRIDE = 5
let reach = new Float64Array(STRIDE * 512)

/**
 * The area in m² that polygon `p` of one layer and polygon `q` of another share, without building it.
 *
 * A polygon is the sum of the strips below its edges, each with the edge's sign; so the shared area is the sum over pairs of edges, with the
 * product of their signs, of the integral of min(y₁, y₂) over the x-range both span. The base that heights are measured from cancels, because the signs
 * above every x sum to 0; it is the bottom of the common box, so that edges below it add nothing. Holes, parts and shared borders need no special
 * case. Rings that cross themselves are counted by winding and must have been repaired.
 */
export function overlapArea(a: PackedLayer, p: number, b: PackedLayer, q: number): number {
  const left = Math.max(a.bounds[4 * p]!, b.bounds[4 * q]!)
  const right = Math.min(a.bounds[4 * p + 2]!, b.bounds[4 * q + 2]!)
  const bottom = Math.max(a.bounds[4 * p + 1]!, b.bounds[4 * q + 1]!)
  const top = Math.min(a.bounds[4 * p + 3]!, b.bounds[4 * q + 3]!)
  if (!(left < right && bottom < top)) return 0
  sortEdges(a, p)
  sortEdges(b, q)
  const edges = a.edges
  const aEnd = 4 * a.start[p + 1]!
  const end = gatherReach(b, q, left, right, bottom)
  const near = reach
  let from = 0
  let sum = 0
  for (let i = 4 * a.start[p]!; i < aEnd; i += 4) {
    const ax0 = edges[i]!
    if (ax0 >= right) break
    const ax1 = edges[i + 2]!
    if (ax1 <= left) continue
    const ay0 = edges[i + 1]! - bottom
    const ay1 = edges[i + 3]! - bottom
    if (ay0 < 0 && ay1 < 0) continue
    const aSlope = (ay1 - ay0) / (ax1 - ax0)
    while (from < end && near[from + 1]! <= ax0) from += STRIDE
    let strip = 0
    for (let j = from; j < end; j += STRIDE) {
      const bx0 = near[j]!
      if (bx0 >= ax1) break
      const bx1 = near[j + 1]!
      if (bx1 <= ax0) continue
      const by0 = near[j + 2]!
      const bSlope = near[j + 3]!
      const l = ax0 > bx0 ? ax0 : bx0
      const r = ax1 < bx1 ? ax1 : bx1
      const al = ay0 + (l - ax0) * aSlope
      const ar = ay0 + (r - ax0) * aSlope
      const bl = by0 + (l - bx0) * bSlope
      const br = by0 + (r - bx0) * bSlope
      strip += near[j + 4]! * lowerIntegral(r - l, al, ar, bl, br)
    }
    sum += a.sign[i >> 2]! * strip
  }
  return Math.max(0, sum)
}

/** Puts the edges of a polygon that reach into a box, their heights measured from its bottom, into `reach`; returns where they end. */
function gatherReach(
  { start, edges, sign }: PackedLayer,
  q: number,
  left: number,
  right: number,
  bottom: number,
): number {
  const [first, last] = [start[q]!, start[q + 1]!]
  if (reach.length < STRIDE * (last - first)) reach = new Float64Array(2 * STRIDE * (last - first))
  let end = 0
  for (let j = first; j < last; j++) {
    const x0 = edges[4 * j]!
    if (x0 >= right) break
    const x1 = edges[4 * j + 2]!
    if (x1 <= left) continue
    const y0 = edges[4 * j + 1]! - bottom
    const y1 = edges[4 * j + 3]! - bottom
    if (y0 < 0 && y1 < 0) continue
    reach[end] = x0
    reach[end + 1] = x1
    reach[end + 2] = y0
    reach[end + 3] = (y1 - y0) / (x1 - x0)
    reach[end + 4] = sign[j]!
    end += STRIDE
  }
  return end
}

/** ∫ min of two straight lines over a range of that width, from their heights at its two ends. */
function lowerIntegral(width: number, al: number, ar: number, bl: number, br: number): number {
  const dl = bl - al
  const dr = br - ar
  if (dl >= 0 && dr >= 0) return (width * (al + ar)) / 2
  if (dl <= 0 && dr <= 0) return (width * (bl + br)) / 2
  const t = dl / (dl - dr)
  const crossing = al + t * (ar - al)
  const [first, last] = dl > 0 ? [al, br] : [bl, ar]
  return (width * (t * (first + crossing) + (1 - t) * (crossing + last))) / 2
}
