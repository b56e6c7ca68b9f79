import { area } from '@turf/area'
import { ascending, descending, sum } from 'd3-array'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { boundsOf, type Bounds } from './bounds-of.ts'

/** The part of all ground that may lie beyond each side, as scattered areas far out do; more where room is short. */
const FAR_OUT = { wide: 0.04, phone: 0.07 }

/**
 * What a map of areas opens on: their bounds without the few that lie far out, so that the rest can be read:
 * on each side at most 4 % of all ground, 7 % on a phone; the others are a step of the zoom away. Null where there is no area.
 */
export function openingBounds(
  areas: readonly Feature<Polygon | MultiPolygon>[],
  room: keyof typeof FAR_OUT = 'wide',
): Bounds | null {
  if (areas.length === 0) return null
  const placed = areas.map((one) => ({ ground: area(one), bounds: boundsOf(one.geometry) }))
  const farOut = FAR_OUT[room] * sum(placed, ({ ground }) => ground)
  const edge = (side: 0 | 1 | 2 | 3): number => {
    const inwards = side < 2 ? ascending : descending
    let left = farOut
    const inner = placed
      .toSorted((a, b) => inwards(a.bounds[side], b.bounds[side]))
      .find(({ ground }) => (left -= ground) < 0)
    return inner!.bounds[side]
  }
  return [edge(0), edge(1), edge(2), edge(3)]
}
