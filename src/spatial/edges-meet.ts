import { kinks } from '@turf/kinks'
import Flatbush from 'flatbush'
import type { MultiPolygon, Position } from 'geojson'
import type { Bounds } from './bounds-of.ts'

/** Boxes are widened by so many degrees, a tenth of a millimetre: rounding must not part edges that touch. */
const SLACK = 1e-9

/**
 * Whether any two edges of a shape meet that do not follow one another on their ring, as `@turf/kinks` judges it. Rings must be closed and
 * without doubled vertices. Edges far apart are never compared, so that an outline may have many thousands.
 */
export function edgesMeet({ coordinates }: MultiPolygon): boolean {
  const edges = edgesOf(coordinates.flat())
  if (edges.length < 2) return false
  const boxes = edges.map(boxOf)
  const index = new Flatbush(edges.length)
  for (const [west, south, east, north] of boxes) index.add(west, south, east, north)
  index.finish()
  return edges.some((edge, i) => {
    const [west, south, east, north] = boxes[i]!
    const near = index.search(west - SLACK, south - SLACK, east + SLACK, north + SLACK)
    return near.some(
      (k) => k > i && k !== edge.next && edges[k]!.next !== i && cross(edge, edges[k]!),
    )
  })
}

interface Edge {
  from: Position
  to: Position
  /** The place of the edge that follows on its ring. */
  next: number
}

function edgesOf(rings: readonly Position[][]): Edge[] {
  const edges: Edge[] = []
  for (const ring of rings) {
    const first = edges.length
    for (let i = 1; i < ring.length; i++)
      edges.push({
        ...{ from: ring[i - 1]!, to: ring[i]! },
        next: i === ring.length - 1 ? first : edges.length + 1,
      })
  }
  return edges
}

function boxOf({ from: [x0, y0], to: [x1, y1] }: Edge): Bounds {
  return [Math.min(x0!, x1!), Math.min(y0!, y1!), Math.max(x0!, x1!), Math.max(y0!, y1!)]
}

function cross(a: Edge, b: Edge): boolean {
  const coordinates = [a, b].map(({ from, to }) => [from, to])
  return kinks({ type: 'MultiLineString', coordinates }).features.length > 0
}
