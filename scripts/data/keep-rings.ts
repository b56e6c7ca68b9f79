import type { GeometryObject } from 'topojson-specification'

export type Arc = [number, number][]

/** The rings of a polygon or of several, each as the arcs that it is made of, ~i an arc backwards. */
export function ringsOf(geometry: GeometryObject): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : []
}

/**
 * The points of each arc that weigh at least so much, and of the arcs of a ring that would fall flat or turn over without them all points: a small ring
 * stays a ring. `weighted` are the same points as `arcs` with their weights.
 */
export function keepRings(
  rings: readonly (readonly number[])[],
  arcs: readonly Arc[],
  weighted: readonly [number, number, number][][],
  least: number,
): Arc[] {
  const kept = weighted.map((arc) =>
    arc.filter(([, , weight]) => weight >= least).map(([x, y]): [number, number] => [x, y]),
  )
  let flat: (readonly number[])[]
  // A ring whose points came back may turn its neighbour over.
  do {
    flat = rings.filter(
      (ring) =>
        ring.some((arc) => kept[at(arc)]!.length < arcs[at(arc)]!.length) &&
        Math.sign(areaOf(ring, kept)) !== Math.sign(areaOf(ring, arcs)),
    )
    for (const arc of new Set(flat.flat().map(at))) kept[arc] = arcs[arc]!
  } while (flat.length > 0)
  return kept
}

const at = (arc: number) => (arc < 0 ? ~arc : arc)

/** Twice the signed area of a ring. */
function areaOf(ring: readonly number[], arcs: readonly Arc[]): number {
  const points = ring.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!))
  return points.reduce((area, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return area + x * nextY - nextX * y
  }, 0)
}
