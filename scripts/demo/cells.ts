import { Delaunay } from 'd3-delaunay'
import { jaggedBorder } from './jagged-border.ts'
import type { Box, Point } from './plane.ts'

/** The ground nearest to one place. */
export interface Cell {
  site: Point
  /** Closed, clockwise as seen with north up. */
  ring: Point[]
  /** Indices of the cells it shares a border with. */
  neighbours: number[]
}

const MICRO_KM = 1e6

/** The ground cut into one cell a site, with jagged borders that neighbours share point for point. */
export function cells(sites: readonly Point[], ground: Box, seed: number): Cell[] {
  const { west, south, east, north } = ground
  const voronoi = Delaunay.from(sites).voronoi([west, south, east, north])
  return sites.map((site, i) => ({
    site,
    ring: jagged(corners(voronoi.cellPolygon(i)), ground, seed),
    neighbours: [...voronoi.neighbors(i)],
  }))
}

/** Corners to a millimetre: a border cut off by the ground's edge ends in the same place for both its cells. */
function corners(polygon: readonly Point[]): Point[] {
  const snapped = polygon.map(([x, y]): Point => [
    Math.round(x * MICRO_KM) / MICRO_KM,
    Math.round(y * MICRO_KM) / MICRO_KM,
  ])
  return snapped
    .filter(([x, y], i) => i === 0 || x !== snapped[i - 1]![0] || y !== snapped[i - 1]![1])
    .reverse()
}

function jagged(corners: readonly Point[], ground: Box, seed: number): Point[] {
  const open = corners
    .slice(0, -1)
    .flatMap((from, i) =>
      jaggedBorder(from, corners[i + 1]!, seed, onEdge(from, corners[i + 1]!, ground)),
    )
  return [...open, open[0]!]
}

function onEdge([x1, y1]: Point, [x2, y2]: Point, { west, south, east, north }: Box): boolean {
  return (
    (x1 === x2 && (x1 === west || x1 === east)) || (y1 === y2 && (y1 === south || y1 === north))
  )
}
