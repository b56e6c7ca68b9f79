import { maxIndex, minIndex } from 'd3-array'
import type { Cell } from './cells.ts'
import { distance } from './plane.ts'
import type { Random } from './stream.ts'

const TRIES = 6

/**
 * Grows `n` areas over the open cells, each from a cell of its own and in one piece. Returns the area of each
 * cell, null for ground that is not open or that none reached.
 */
export function growAreas(
  cells: readonly Cell[],
  open: readonly boolean[],
  n: number,
  random: Random,
): (number | null)[] {
  const starts = spread(cells, open, n, random)
  const reach = starts.map(() => 0.75 + 0.5 * random())
  const areaOf: (number | null)[] = cells.map(() => null)
  const frontier = starts.map((cell, area) => ({ cell, area, cost: 0 }))
  while (frontier.length > 0) {
    const next = frontier.splice(
      minIndex(frontier, ({ cost }) => cost),
      1,
    )[0]!
    if (areaOf[next.cell] !== null) continue
    areaOf[next.cell] = next.area
    const start = cells[starts[next.area]!]!.site
    for (const cell of cells[next.cell]!.neighbours) {
      if (!open[cell] || areaOf[cell] !== null) continue
      const cost = distance(start, cells[cell]!.site) / reach[next.area]!
      frontier.push({ cell, area: next.area, cost })
    }
  }
  return areaOf
}

/** Starting cells kept apart: each the one of a few tries that is farthest from those before it. */
function spread(
  cells: readonly Cell[],
  open: readonly boolean[],
  n: number,
  random: Random,
): number[] {
  const free = cells.map((_, i) => i).filter((i) => open[i])
  const starts: number[] = []
  while (starts.length < n) {
    const tries = Array.from({ length: TRIES }, () => free[Math.floor(random() * free.length)]!)
    const nearest = (i: number) =>
      Math.min(...starts.map((start) => distance(cells[start]!.site, cells[i]!.site)))
    starts.push(tries[maxIndex(tries, nearest)]!)
  }
  return starts
}
