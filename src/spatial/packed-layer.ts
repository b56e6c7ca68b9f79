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

type Geometry = Pick<Feature<Polygon | MultiPolygon | null>, 'geometry'>['geometry']

function partsOf(geometry: Geometry): Position[][][] {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Room for the edges of every ring of a layer: a ring has at most as many as positions. */
function countPositions(layer: PolygonLayer): number {
  let count = 0
  for (const { geometry } of layer.features)
    for (const rings of partsOf(geometry)) for (const ring of rings) count += ring.length
  return count
}

/** Edges as they are read, before they are sorted: columns that grow together. */
class EdgeColumns {
  readonly ends: Float64Array
  readonly sign: Int8Array
  length = 0
  #ring = new Float64Array(2048)

  constructor(capacity: number) {
    this.ends = new Float64Array(4 * capacity)
    this.sign = new Int8Array(capacity)
  }

  /** Adds a ring's edges; an outer ring covers its inside and a hole takes it away, whichever way they were drawn. */
  addRing(ring: Position[], isHole: boolean): void {
    const plane = this.#project(ring)
    const isForward = isCounterClockwise(plane, ring.length) !== isHole
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = [plane[2 * j]!, plane[2 * j + 1]!]
      const [bx, by] = [plane[2 * i]!, plane[2 * i + 1]!]
      if (ax === bx) continue
      const isLeftward = ax > bx
      const at = 4 * this.length
      this.ends[at] = isLeftward ? bx : ax
      this.ends[at + 1] = isLeftward ? by : ay
      this.ends[at + 2] = isLeftward ? ax : bx
      this.ends[at + 3] = isLeftward ? ay : by
      this.sign[this.length++] = isLeftward === isForward ? 1 : -1
    }
  }

  #project(ring: Position[]): Float64Array {
    if (this.#ring.length < 2 * ring.length) this.#ring = new Float64Array(4 * ring.length)
    for (let i = 0; i < ring.length; i++) {
      const [longitude, latitude] = ring[i]!
      const [x, y] = albers(longitude!, latitude!)
      this.#ring[2 * i] = x
      this.#ring[2 * i + 1] = y
    }
    return this.#ring
  }
}

function isCounterClockwise(plane: Float64Array, length: number): boolean {
  const [originX, originY] = [plane[0]!, plane[1]!]
  let turning = 0
  for (let i = 0, j = length - 1; i < length; j = i++)
    turning +=
      (plane[2 * j]! - originX) * (plane[2 * i + 1]! - originY) -
      (plane[2 * i]! - originX) * (plane[2 * j + 1]! - originY)
  return turning > 0
}

/** Projects a layer in degrees and packs its edges. Rings may run either way and may be left open. */
export function packLayer(layer: PolygonLayer): PackedLayer {
  const count = layer.features.length
  const read = new EdgeColumns(countPositions(layer))
  const start = new Uint32Array(count + 1)
  layer.features.forEach(({ geometry }, i) => {
    for (const rings of partsOf(geometry)) rings.forEach((ring, r) => read.addRing(ring, r > 0))
    start[i + 1] = read.length
  })
  return { count, start, ...sortEdges(read, start), ...measure(read, start) }
}

/** Each polygon's edges by their left ends, so that a join may stop at the first one beyond its reach. */
function sortEdges(read: EdgeColumns, start: Uint32Array): Pick<PackedLayer, 'edges' | 'sign'> {
  const order = Uint32Array.from({ length: read.length }, (_, k) => k)
  const { ends } = read
  for (let i = 0; i + 1 < start.length; i++)
    order.subarray(start[i], start[i + 1]).sort((a, b) => ends[4 * a]! - ends[4 * b]!)
  const edges = new Float64Array(4 * read.length)
  const sign = new Int8Array(read.length)
  for (let k = 0; k < order.length; k++) {
    const from = order[k]!
    for (let c = 0; c < 4; c++) edges[4 * k + c] = ends[4 * from + c]!
    sign[k] = read.sign[from]!
  }
  return { edges, sign }
}

/** Boxes and areas; the area under signed edges is taken about the first one's height so that no digits are lost. */
function measure(
  { ends, sign }: EdgeColumns,
  start: Uint32Array,
): Pick<PackedLayer, 'bounds' | 'areaM2'> {
  const count = start.length - 1
  const bounds = new Float64Array(4 * count).fill(NaN)
  const areaM2 = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const [first, last] = [start[i]!, start[i + 1]!]
    if (first === last) continue
    const base = ends[4 * first + 1]!
    let [west, south, east, north, area] = [Infinity, Infinity, -Infinity, -Infinity, 0]
    for (let k = first; k < last; k++) {
      const [x0, y0, x1, y1] = [ends[4 * k]!, ends[4 * k + 1]!, ends[4 * k + 2]!, ends[4 * k + 3]!]
      west = Math.min(west, x0)
      east = Math.max(east, x1)
      south = Math.min(south, y0, y1)
      north = Math.max(north, y0, y1)
      area += sign[k]! * (x1 - x0) * ((y0 - base + (y1 - base)) / 2)
    }
    bounds.set([west, south, east, north], 4 * i)
    areaM2[i] = area
  }
  return { bounds, areaM2 }
}
