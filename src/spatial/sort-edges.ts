import type { PackedLayer } from './packed-layer.ts'

/** Ciura's, for Shell's sort. */
const GAPS = [1750, 701, 301, 132, 57, 23, 10, 4, 1]

let order = new Uint32Array(1024)
let lefts = new Float64Array(1024)
let ends = new Float64Array(4 * 1024)
let signs = new Int8Array(1024)

/**
 * Sorts the edges of polygon `i` by their left ends, in place and once: a join asks for it when it first comes to a polygon, so
 * that those that nothing meets are never sorted. Most have a few dozen edges, for which the library's sort costs more than Shell's.
 */
export function sortEdges({ start, edges, sign, isSorted }: PackedLayer, i: number): void {
  if (isSorted[i] === 1) return
  isSorted[i] = 1
  const first = start[i]!
  const length = start[i + 1]! - first
  makeRoom(length)
  for (let k = 0; k < 4 * length; k++) ends[k] = edges[4 * first + k]!
  for (let k = 0; k < length; k++) signs[k] = sign[first + k]!
  sortOrder(length)
  for (let k = 0; k < length; k++) {
    const from = order[k]!
    const to = 4 * (first + k)
    edges[to] = ends[4 * from]!
    edges[to + 1] = ends[4 * from + 1]!
    edges[to + 2] = ends[4 * from + 2]!
    edges[to + 3] = ends[4 * from + 3]!
    sign[first + k] = signs[from]!
  }
}

function makeRoom(length: number): void {
  if (length <= order.length) return
  order = new Uint32Array(2 * length)
  lefts = new Float64Array(2 * length)
  ends = new Float64Array(8 * length)
  signs = new Int8Array(2 * length)
}

function sortOrder(length: number): void {
  for (let k = 0; k < length; k++) {
    order[k] = k
    lefts[k] = ends[4 * k]!
  }
  for (const gap of GAPS)
    for (let k = gap; k < length; k++) {
      const left = lefts[k]!
      const moved = order[k]!
      let to = k
      for (; to >= gap && lefts[to - gap]! > left; to -= gap) {
        lefts[to] = lefts[to - gap]!
        order[to] = order[to - gap]!
      }
      lefts[to] = left
      order[to] = moved
    }
}
