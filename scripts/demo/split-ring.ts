import type { Point } from './plane.ts'

/**
 * A closed ring cut in two along a straight line between two of its own points, so that its neighbours keep their borders: the
 * line nearest to halving its points that stays inside. Null where none does.
 */
export function splitRing(ring: readonly Point[]): [Point[], Point[]] | null {
  const open = ring.slice(0, -1)
  const n = open.length
  const half = Math.floor(n / 2)
  for (let start = 0; start < n; start++) {
    const turned = [...open.slice(start), ...open.slice(0, start)]
    if (!staysInside(turned, half)) continue
    return [closed(turned.slice(0, half + 1)), closed([...turned.slice(half), turned[0]!])]
  }
  return null
}

function closed(points: readonly Point[]): Point[] {
  return [...points, points[0]!]
}

/** Whether the line from the first point to the one at `end` crosses no border and runs inside. */
function staysInside(ring: readonly Point[], end: number): boolean {
  const [from, to] = [ring[0]!, ring[end]!]
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const isCrossed = ring.some((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    return a !== from && b !== from && a !== to && b !== to && crosses(from, to, a, b)
  })
  return !isCrossed && holds(ring, middle)
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

function holds(ring: readonly Point[], [x, y]: Point): boolean {
  const crossings = ring.filter((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    if (a[1] > y === b[1] > y) return false
    return x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])
  })
  return crossings.length % 2 === 1
}
