import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { projectRing } from './albers.ts'
import { partsOf } from './parts-of.ts'

/** A layer of polygons as it is read: geometry in degrees; null geometry is an empty polygon. */
export type PolygonLayer<P = unknown> = FeatureCollection<Polygon | MultiPolygon | null, P>

/**
 * A layer ready to be joined: every edge that is not vertical, polygon by polygon, left end first, in metres on an
 * equal-area plane. Polygon i owns edges `start[i]` to `start[i + 1] − 1`, in any order until they are sorted (see sort-edges.ts).
 */
export interface PackedLayer {
  count: number
  start: Uint32Array
  /** Four numbers an edge: x and y of its left end, x and y of its right end. */
  edges: Float64Array
  /** +1 where the polygon lies below the edge, −1 where above. */
  sign: Int8Array
  /** 1 for each polygon whose edges are sorted by their left ends. */
  isSorted: Uint8Array
  /** Four numbers a polygon: least x, least y, most x, most y; NaN where it is empty. */
  bounds: Float64Array
  /** Area of each polygon in m². */
  areaM2: Float64Array
}

/** Projects a layer in degrees and packs its edges. Rings may run either way and may be left open. */
export function packLayer(layer: PolygonLayer): PackedLayer {
  const count = layer.features.length
  const room = countPositions(layer)
  const packed: PackedLayer = {
    count,
    start: new Uint32Array(count + 1),
    edges: new Float64Array(4 * room),
    sign: new Int8Array(room),
    isSorted: new Uint8Array(count),
    bounds: new Float64Array(4 * count).fill(NaN),
    areaM2: new Float64Array(count),
  }
  layer.features.forEach(({ geometry }, i) => {
    const first = packed.start[i]!
    let [end, area] = [first, 0]
    for (const rings of partsOf(geometry))
      for (let r = 0; r < rings.length; r++) {
        const before = end
        end = addEdges(packed, before, rings[r]!)
        area += orient(packed, before, end, r > 0)
      }
    packed.start[i + 1] = end
    packed.areaM2[i] = area
    if (end > first) boundPolygon(packed, i)
  })
  return packed
}

/** Room for the edges of every ring of a layer: a ring has at most as many as positions. */
function countPositions(layer: PolygonLayer): number {
  let count = 0
  for (const { geometry } of layer.features)
    for (const rings of partsOf(geometry)) for (const ring of rings) count += ring.length
  return count
}

/** The ring at hand on the plane, x before y. */
let plane = new Float64Array(2 * 1024)

/** Writes a ring's edges from edge `at` on, +1 for those that run leftward; returns where they end. */
function addEdges({ edges, sign }: PackedLayer, at: number, ring: Position[]): number {
  if (plane.length < 2 * ring.length) plane = new Float64Array(4 * ring.length)
  projectRing(ring, plane)
  let k = at
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const ax = plane[2 * j]!
    const ay = plane[2 * j + 1]!
    const bx = plane[2 * i]!
    const by = plane[2 * i + 1]!
    if (ax === bx) continue
    const isLeftward = ax > bx
    edges[4 * k] = isLeftward ? bx : ax
    edges[4 * k + 1] = isLeftward ? by : ay
    edges[4 * k + 2] = isLeftward ? ax : bx
    edges[4 * k + 3] = isLeftward ? ay : by
    sign[k++] = isLeftward ? 1 : -1
  }
  return k
}

/**
 * Turns a ring's signs so that an outer ring covers its inside and a hole takes it away, whichever way they were drawn; returns
 * the area it adds. The area under signed edges is taken about the first one's height so that no digits are lost.
 */
function orient({ edges, sign }: PackedLayer, first: number, end: number, isHole: boolean): number {
  const base = edges[4 * first + 1]!
  let area = 0
  for (let k = first; k < end; k++)
    area +=
      sign[k]! *
      (edges[4 * k + 2]! - edges[4 * k]!) *
      ((edges[4 * k + 1]! - base + (edges[4 * k + 3]! - base)) / 2)
  if (area > 0 !== isHole) return area
  for (let k = first; k < end; k++) sign[k] = -sign[k]!
  return -area
}

function boundPolygon({ start, edges, bounds }: PackedLayer, i: number): void {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  const end = 4 * start[i + 1]!
  for (let k = 4 * start[i]!; k < end; k += 4) {
    const y0 = edges[k + 1]!
    const y1 = edges[k + 3]!
    if (edges[k]! < west) west = edges[k]!
    if (edges[k + 2]! > east) east = edges[k + 2]!
    if (y0 < south) south = y0
    if (y1 < south) south = y1
    if (y0 > north) north = y0
    if (y1 > north) north = y1
  }
  bounds[4 * i] = west
  bounds[4 * i + 1] = south
  bounds[4 * i + 2] = east
  bounds[4 * i + 3] = north
}
