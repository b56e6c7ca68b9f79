import type { City } from '../domain/city.ts'
import type { Camera } from '../spatial/camera.ts'

type Framed = Pick<City, 'id' | 'bounds'>

/**
 * How much nearer to the middle of another city's map than to that of the city at hand, in halves of their widths or heights: a map that
 * was left so is not come back to by a small move.
 */
const NEARER = 0.5
/** The least part of what is seen that the other city's map takes. */
const LEAST_PART = 1 / 4

/** The city whose map the reader has moved into from another one's: the middle of what is seen lies in it. Null while they are still here, or nowhere. */
export function nextCity<C extends Framed>(
  { centre, seen }: Pick<Camera, 'centre' | 'seen'>,
  here: Framed,
  cities: readonly C[],
): C | null {
  const most = awayFrom(centre, here.bounds) - NEARER
  const [nearest] = cities
    .filter(({ id, bounds }) => id !== here.id && partOf(seen, bounds) >= LEAST_PART)
    .map((city) => ({ city, away: awayFrom(centre, city.bounds) }))
    .filter(({ away }) => away <= Math.min(most, 1))
    .sort((a, b) => a.away - b.away)
  return nearest?.city ?? null
}

/** How far a place is from the middle of a box: 0 there, 1 on its edge. */
function awayFrom(
  [longitude, latitude]: Camera['centre'],
  [west, south, east, north]: City['bounds'],
): number {
  const along = Math.abs(2 * longitude - west - east) / (east - west)
  const up = Math.abs(2 * latitude - south - north) / (north - south)
  return Math.max(along, up)
}

/** The part of a box that another one covers, 0–1. */
function partOf(seen: Camera['seen'], over: City['bounds']): number {
  const shared = (low: 0 | 1) =>
    Math.max(0, Math.min(seen[low + 2]!, over[low + 2]!) - Math.max(seen[low], over[low])) /
    (seen[low + 2]! - seen[low])
  return shared(0) * shared(1)
}
