import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** Which shapes of a layer touch. */
export interface QueenNeighbours {
  /**
   * For each shape, in the layer's order, the places of those that share at least one point of their outlines with
   * it, rising.
   */
  neighbours: number[][]
  /** Places of the shapes that touch no other. */
  islands: number[]
}

/**
 * Queen contiguity: two shapes are neighbours where they have a vertex in common (as poly2nb of R's spdep). Vertices
 * are compared on the topology's grid, on which equal places are equal numbers; shared arcs alone would miss those
 * that meet in a corner. Where an outline passes through another's vertex without having one there, they do not count
 * as touching: layers that were drawn together, as census tracts, have them.
 */
export function queenNeighbours(topology: Topology, layer: GeometryCollection): QueenNeighbours {
  const vertices = arcVertices(topology)
  const holders = new Map<string, number[]>()
  layer.geometries.forEach((geometry, place) => {
    for (const vertex of new Set(arcsOf(geometry).flatMap((arc) => vertices[arc]!))) {
      const held = holders.get(vertex)
      if (held) held.push(place)
      else holders.set(vertex, [place])
    }
  })
  const touching = layer.geometries.map(() => new Set<number>())
  for (const places of holders.values())
    for (const a of places) for (const b of places) if (a !== b) touching[a]!.add(b)
  const neighbours = touching.map((set) => [...set].sort((a, b) => a - b))
  return { neighbours, islands: [...neighbours.keys()].filter((i) => !neighbours[i]!.length) }
}

/** Each arc's vertices as keys. Arcs of a quantized topology are steps from vertex to vertex, others are positions. */
function arcVertices({ arcs, transform }: Topology): string[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      ;[x, y] = transform ? [x + dx!, y + dy!] : [dx!, dy!]
      return `${x},${y}`
    })
  })
}

/** The arcs a shape is made of; ~arc, an arc run through backwards, is taken as the arc. */
function arcsOf(geometry: GeometryObject): number[] {
  const arcs =
    geometry.type === 'GeometryCollection'
      ? geometry.geometries.flatMap(arcsOf)
      : 'arcs' in geometry
        ? (geometry.arcs.flat(2) as number[])
        : []
  return arcs.map((arc) => (arc < 0 ? ~arc : arc))
}
