import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { albers } from './albers.ts'

/** A layer of polygons as it is read: geometry in degrees; null geometry is an empty polygon. */
export type PolygonLayer<P = unknown> = FeatureCollection<Polygon | MultiPolygon | null, P>

/**
 * A layer ready to be joined: every edge that is not vertical, polygon by polygon, left end first and
 * sorted by it, in metres on an equal-area plane. Polygon i owns edges `start[i]` to `start[i + 1] − 1`.
 */
export interface PackedLayer {
  count: number
  start: Uint32Array
  /** Four numbers an edge: x and y of its left end, x and y of its right end. */
  edges: Float64Array
  /** +1 where the polygon lies below the edge, −1 where above. */
  sign: Int8Array
  /** Four numbers a polygon: least x, least y, most x, most y; NaN where it is empty. */
  bounds: Float64Array
  /** Area of each polygon in m². */
  areaM2: Float64Array
}

function polygonsOf({
  geometry,
}: Pick<Feature<Polygon | MultiPolygon | null>, 'geometry'>): Position[][][] {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Twice the signed area in the plane, positive where the ring runs counter-clockwise. */
function turning(ring: [number, number][]): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x, y] = ring[i]!
    const [px, py] = ring[j]!
    sum += px * y - x * py
  }
  return sum
}

interface Edge {
  x0: number
  y0: number
  x1: number
  y1: number
  sign: 1 | -1
}

/** The edges of one ring; an outer ring counts as covered inside, a hole as taken away, whichever way they were drawn. */
function edgesOf(ring: Position[], isHole: boolean): Edge[] {
  const points = ring.map(([longitude, latitude]) => albers(longitude!, latitude!))
  const [originX, originY] = points[0] ?? [0, 0]
  const local = points.map(([x, y]) => [x - originX, y - originY] as [number, number])
  const isForward = turning(local) > 0 !== isHole
  const edges: Edge[] = []
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [ax, ay] = points[j]!
    const [bx, by] = points[i]!
    if (ax === bx) continue
    const isAbove = ax > bx === isForward
    const sign = isAbove ? 1 : -1
    edges.push(
      ax < bx ? { x0: ax, y0: ay, x1: bx, y1: by, sign } : { x0: bx, y0: by, x1: ax, y1: ay, sign },
    )
  }
  return edges
}

/** The area under signed edges, about the first one's height so that no digits are lost. */
function areaOf(edges: Edge[]): number {
  const base = edges[0]?.y0 ?? 0
  let sum = 0
  for (const { x0, y0, x1, y1, sign } of edges)
    sum += sign * (x1 - x0) * ((y0 - base + (y1 - base)) / 2)
  return sum
}

/** Projects a layer in degrees and packs its edges. Rings may run either way and may be left open. */
export function packLayer(layer: PolygonLayer): PackedLayer {
  const count = layer.features.length
  const polygons = layer.features.map((feature) =>
    polygonsOf(feature)
      .flatMap((rings) => rings.flatMap((ring, i) => edgesOf(ring, i > 0)))
      .sort((a, b) => a.x0 - b.x0),
  )
  const start = new Uint32Array(count + 1)
  polygons.forEach((edges, i) => (start[i + 1] = start[i]! + edges.length))
  const total = start[count]!
  const packed: PackedLayer = {
    count,
    start,
    edges: new Float64Array(4 * total),
    sign: new Int8Array(total),
    bounds: new Float64Array(4 * count).fill(NaN),
    areaM2: Float64Array.from(polygons, areaOf),
  }
  polygons.forEach((edges, i) => {
    edges.forEach((edge, k) => {
      const at = start[i]! + k
      packed.edges.set([edge.x0, edge.y0, edge.x1, edge.y1], 4 * at)
      packed.sign[at] = edge.sign
    })
    if (edges.length > 0) packed.bounds.set(boundsOf(edges), 4 * i)
  })
  return packed
}

function boundsOf(edges: Edge[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x0, y0, x1, y1 } of edges) {
    box[0] = Math.min(box[0], x0)
    box[1] = Math.min(box[1], y0, y1)
    box[2] = Math.max(box[2], x1)
    box[3] = Math.max(box[3], y0, y1)
  }
  return box
}
