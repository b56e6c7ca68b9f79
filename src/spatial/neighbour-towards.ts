import { bearing, turnFrom, type Compass, type Place } from './compass.ts'

/** From here on a neighbour lies rather to the side than in a direction, degrees. */
const SIDEWAYS = 90

/**
 * The neighbour that lies most in a direction: the one whose centre turns least away from it, of those as far the nearest,
 * of those the first in the layer's order. Null where none lies within 90° of it.
 *
 * @param centres of the layer's shapes, in degrees; null of a shape without one
 * @param neighbours of each shape, as places in the layer
 */
export function neighbourTowards(
  centres: readonly (Place | null)[],
  neighbours: readonly (readonly number[])[],
  from: number,
  direction: Compass,
): number | null {
  const here = centres[from]
  if (!here) return null
  let best: { place: number; turn: number; distance: number } | null = null
  for (const place of neighbours[from] ?? []) {
    const there = centres[place]
    if (!there || place === from) continue
    const turn = turnFrom(direction, bearing(here, there))
    const distance = Math.hypot(there[0] - here[0], there[1] - here[1])
    if (turn >= SIDEWAYS || distance === 0) continue
    const isBetter = !best || turn < best.turn || (turn === best.turn && distance < best.distance)
    if (isBetter) best = { place, turn, distance }
  }
  return best?.place ?? null
}
