import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { partsOf } from './parts-of.ts'
import { PlanePolygon } from './plane-polygon.ts'

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
  /** Four numbers a polygon: least x, least y, most x, most y; NaN where it is empty or out of reach. */
  bounds: Float64Array
  /** Area of each polygon in m². */
  areaM2: Float64Array
}

/** Whether a join may come to what lies in a box of the plane. */
export type Reach = (west: number, south: number, east: number, north: number) => boolean

/**
 * Projects a layer in degrees and packs its edges. Rings may run either way and may be left open. A polygon that is out of
 * `reach` has its area and nothing else: most of a country's tracts are far from any map.
 */
export function packLayer(layer: PolygonLayer, reach?: Reach): PackedLayer {
  const count = layer.features.length
  // Where there is a reach, a quarter of the room is taken first, in the hope that no more lie in it.
  const room = countPositions(layer)
  const packed: PackedLayer = {
    count,
    start: new Uint32Array(count + 1),
    ...edgeColumns(reach ? Math.ceil(room / 4) : room),
    isSorted: new Uint8Array(count),
    bounds: new Float64Array(4 * count).fill(NaN),
    areaM2: new Float64Array(count),
  }
  const polygon = new PlanePolygon()
  layer.features.forEach(({ geometry }, i) => {
    polygon.read(partsOf(geometry))
    packed.areaM2[i] = polygon.areaM2
    packed.start[i + 1] = packed.start[i]!
    if (polygon.positions === 0) return
    const { west, south, east, north } = polygon
    if (reach && !reach(west, south, east, north)) return
    packed.bounds[4 * i] = west
    packed.bounds[4 * i + 1] = south
    packed.bounds[4 * i + 2] = east
    packed.bounds[4 * i + 3] = north
    if (packed.start[i]! + polygon.positions > packed.sign.length) giveRoom(packed, room)
    packed.start[i + 1] = polygon.writeEdges(packed, packed.start[i]!)
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

function edgeColumns(room: number): Pick<PackedLayer, 'edges' | 'sign'> {
  return { edges: new Float64Array(4 * room), sign: new Int8Array(room) }
}

function giveRoom(packed: PackedLayer, room: number): void {
  const { edges, sign } = edgeColumns(room)
  edges.set(packed.edges)
  sign.set(packed.sign)
  Object.assign(packed, { edges, sign })
}
