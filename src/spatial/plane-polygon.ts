import type { Position } from 'geojson'
import { projectRing } from './albers.ts'
import type { PackedLayer } from './packed-layer.ts'

/** One polygon at a time on the equal-area plane, in room that is used again for the next. */
export class PlanePolygon {
  /** In m²: outer rings less their holes, whichever way they run. */
  areaM2 = 0
  /** How many positions its rings have; 0 where it is empty. */
  positions = 0
  /** The box around it, in metres. */
  west = Infinity
  south = Infinity
  east = -Infinity
  north = -Infinity

  #plane = new Float64Array(2 * 4096)
  /** Of each ring: where it ends in `#plane`, and +1 where the polygon lies left of it, −1 where right. */
  #end: number[] = []
  #turn: number[] = []

  /** Projects the polygon and measures it. */
  read(parts: Position[][][]): void {
    this.areaM2 = this.positions = this.#end.length = this.#turn.length = 0
    this.west = this.south = Infinity
    this.east = this.north = -Infinity
    for (const rings of parts) rings.forEach((ring, r) => this.#addRing(ring, r > 0))
  }

  #addRing(ring: Position[], isHole: boolean): void {
    const at = 2 * this.positions
    const end = at + 2 * ring.length
    if (end > this.#plane.length) this.#grow(end)
    projectRing(ring, this.#plane, at)
    const area = this.#measure(at, end)
    this.areaM2 += isHole ? -Math.abs(area) : Math.abs(area)
    this.positions += ring.length
    this.#end.push(end)
    this.#turn.push(area > 0 !== isHole ? 1 : -1)
  }

  #grow(length: number): void {
    const plane = this.#plane
    this.#plane = new Float64Array(2 * length)
    this.#plane.set(plane)
  }

  /** Widens the box by a ring; returns its area, less than 0 where it runs clockwise, from its first position so that no digits are lost. */
  #measure(at: number, end: number): number {
    const plane = this.#plane
    let { west, south, east, north } = this
    const originX = plane[at]!
    const originY = plane[at + 1]!
    let twice = 0
    let ax = plane[end - 2]! - originX
    let ay = plane[end - 1]! - originY
    for (let k = at; k < end; k += 2) {
      const x = plane[k]!
      const y = plane[k + 1]!
      const bx = x - originX
      const by = y - originY
      twice += ax * by - bx * ay
      ax = bx
      ay = by
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
    this.west = west
    this.south = south
    this.east = east
    this.north = north
    return twice / 2
  }

  /** Writes its edges into a layer from edge `first` on; returns where they end. */
  writeEdges({ edges, sign }: PackedLayer, first: number): number {
    const plane = this.#plane
    let k = first
    let at = 0
    for (let ring = 0; ring < this.#end.length; ring++) {
      const end = this.#end[ring]!
      const turn = this.#turn[ring]!
      for (let i = at, j = end - 2; i < end; j = i, i += 2) {
        const ax = plane[j]!
        const ay = plane[j + 1]!
        const bx = plane[i]!
        const by = plane[i + 1]!
        if (ax === bx) continue
        const isLeftward = ax > bx
        edges[4 * k] = isLeftward ? bx : ax
        edges[4 * k + 1] = isLeftward ? by : ay
        edges[4 * k + 2] = isLeftward ? ax : bx
        edges[4 * k + 3] = isLeftward ? ay : by
        sign[k++] = isLeftward ? turn : -turn
      }
      at = end
    }
    return k
  }
}
