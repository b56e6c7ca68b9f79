import type { MultiPolygon, Position } from 'geojson'
import type { Point } from './plane.ts'

/** Polygons of the plane in degrees; points that rounding made equal to the one before are left out. */
export function outline(polygons: readonly Point[][][], place: (at: Point) => Point): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => withoutRepeats(ring.map(place)))),
  }
}

function withoutRepeats(ring: readonly Point[]): Position[] {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1])
}
