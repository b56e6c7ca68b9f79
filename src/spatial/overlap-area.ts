import type { PackedLayer } from './packed-layer.ts'

/**
 * The area in m² that polygon `p` of one layer and polygon `q` of another share, without building it.
 *
 * A polygon is the sum of the strips below its edges, each with the edge's sign; so the shared area is the sum over pairs of edges, with the
 * product of their signs, of the integral of min(y₁, y₂) over the x-range both span. The base that heights are measured from cancels, because the signs
 * above every x sum to 0; it is put inside the common box to keep the digits. Holes, parts and shared borders need no special case. Rings that
 * cross themselves are counted by winding and must have been repaired.
 */
export function overlapArea(a: PackedLayer, p: number, b: PackedLayer, q: number): number {
  const left = Math.max(a.bounds[4 * p]!, b.bounds[4 * q]!)
  const right = Math.min(a.bounds[4 * p + 2]!, b.bounds[4 * q + 2]!)
  const bottom = Math.max(a.bounds[4 * p + 1]!, b.bounds[4 * q + 1]!)
  const top = Math.min(a.bounds[4 * p + 3]!, b.bounds[4 * q + 3]!)
  if (!(left < right && bottom < top)) return 0
  const base = (bottom + top) / 2
  const aEdges = a.edges
  const bEdges = b.edges
  const aEnd = a.start[p + 1]!
  const bEnd = b.start[q + 1]!
  let sum = 0
  for (let i = a.start[p]!; i < aEnd; i++) {
    const ax0 = aEdges[4 * i]!
    if (ax0 >= right) break
    const ax1 = aEdges[4 * i + 2]!
    if (ax1 <= left) continue
    const ay0 = aEdges[4 * i + 1]! - base
    const aSlope = (aEdges[4 * i + 3]! - base - ay0) / (ax1 - ax0)
    let strip = 0
    for (let j = b.start[q]!; j < bEnd; j++) {
      const bx0 = bEdges[4 * j]!
      if (bx0 >= ax1) break
      const bx1 = bEdges[4 * j + 2]!
      if (bx1 <= ax0) continue
      const l = ax0 > bx0 ? ax0 : bx0
      const r = ax1 < bx1 ? ax1 : bx1
      const by0 = bEdges[4 * j + 1]! - base
      const bSlope = (bEdges[4 * j + 3]! - base - by0) / (bx1 - bx0)
      const al = ay0 + (l - ax0) * aSlope
      const ar = ay0 + (r - ax0) * aSlope
      const bl = by0 + (l - bx0) * bSlope
      const br = by0 + (r - bx0) * bSlope
      strip += b.sign[j]! * lowerIntegral(r - l, al, ar, bl, br)
    }
    sum += a.sign[i]! * strip
  }
  return Math.max(0, sum)
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
