import type { MultiPolygon } from 'geojson'
import { boundsOf, type Bounds } from '../spatial/bounds-of.ts'
import type { ZoneFault } from './zone-fault.ts'

/** Where the United States and their islands lie, degrees. */
const STATES: Bounds = [-180, 17, -64, 72]

/**
 * What is wrong with where an outline lies: null where nothing is. One that would lie in the United States if latitude and longitude were
 * exchanged, and does not as it is, has them the wrong way about.
 */
export function placeFault(geometry: MultiPolygon): ZoneFault | null {
  const bounds = boundsOf(geometry)
  const [west, south, east, north] = bounds
  if (isWithin([south, west, north, east], STATES) && !isWithin(bounds, STATES)) return 'swapped'
  if (!isWithin(bounds, [-180, -90, 180, 90])) return 'off the globe'
  return east - west > 180 ? 'across ±180°' : null
}

function isWithin([west, south, east, north]: Bounds, outer: Bounds): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3]
}
