/** The eight directions, clockwise from north. */
export const COMPASS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const
export type Compass = (typeof COMPASS)[number]

/** A place in degrees: longitude, latitude. */
export type Place = readonly [longitude: number, latitude: number]

const RADIANS = Math.PI / 180

/** Where `to` lies as seen from `from`: degrees clockwise from north, 0 up to 360, within a city; 0 where they are one place. */
export function bearing(from: Place, to: Place): number {
  const east = (to[0] - from[0]) * Math.cos(((from[1] + to[1]) / 2) * RADIANS)
  const degrees = Math.atan2(east, to[1] - from[1]) / RADIANS
  return degrees < 0 ? degrees + 360 : degrees
}

/** The direction that a bearing in degrees is nearest to. */
export function compassOf(degrees: number): Compass {
  return COMPASS[Math.round(degrees / 45) % COMPASS.length]!
}

/** How far a bearing turns away from a direction, 0–180 degrees. */
export function turnFrom(direction: Compass, degrees: number): number {
  const turn = Math.abs(degrees - COMPASS.indexOf(direction) * 45)
  return Math.min(turn, 360 - turn)
}
