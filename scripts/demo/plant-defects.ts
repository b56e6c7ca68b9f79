import { least } from 'd3-array'
import type { Cell } from './cells.ts'
import { distance, type Point } from './plane.ts'

/** Takes one cell out of the inside of an area: it gets a hole. */
export function punchHole(cells: readonly Cell[], areaOf: (number | null)[]): void {
  const inside = cells.findIndex(
    ({ neighbours }, i) =>
      areaOf[i] !== null && neighbours.every((near) => areaOf[near] === areaOf[i]),
  )
  if (inside < 0) throw new Error('no area is large enough for a hole')
  areaOf[inside] = null
}

/** Gives one ungraded cell to an area near it that it does not touch: that area gets a second part. */
export function addPart(
  cells: readonly Cell[],
  areaOf: (number | null)[],
  within: (at: Point) => boolean,
): void {
  const pairs = cells.flatMap((free, i) => {
    const beside = free.neighbours.map((near) => areaOf[near])
    const lone = areaOf[i] === null && within(free.site) && beside.includes(null)
    if (!lone) return []
    return cells.flatMap((cell, j) => {
      const area = areaOf[j]!
      if (area === null || beside.includes(area)) return []
      return [{ i, area, apart: distance(free.site, cell.site) }]
    })
  })
  const pair = least(pairs, ({ apart }) => apart)
  if (!pair) throw new Error('no ungraded ground is left for a second part')
  areaOf[pair.i] = pair.area
}

const SPIKE_KM = 0.1

/** The closed ring with a spike that crosses itself, on the longest of its borders, pointing inwards. */
export function crossItself(ring: readonly Point[]): Point[] {
  const lengths = ring.slice(1).map((to, i) => distance(ring[i]!, to))
  const at = lengths.indexOf(Math.max(...lengths))
  const [from, to] = [ring[at]!, ring[at + 1]!]
  const along: Point = [(to[0] - from[0]) / lengths[at]!, (to[1] - from[1]) / lengths[at]!]
  const place = (forward: number, inward: number): Point => [
    (from[0] + to[0]) / 2 + forward * along[0] + inward * along[1],
    (from[1] + to[1]) / 2 + forward * along[1] - inward * along[0],
  ]
  const spike = [place(SPIKE_KM / 4, SPIKE_KM), place(-SPIKE_KM / 4, SPIKE_KM)]
  return [...ring.slice(0, at + 1), ...spike, ...ring.slice(at + 1)]
}
