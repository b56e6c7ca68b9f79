import { fittingScale } from '../charts/map-scale.ts'
import type { Bounds } from '../spatial/bounds-of.ts'

/** How far the published ground reaches beyond a city on every side, as a part of its longer side; beyond, a map would show water where there is land. */
export const GROUND = 0.75
/** What a plate keeps free around a city, as a part of its frame. */
const MARGIN = 1.15

/** How many times as high as wide a city is. */
export function aspectOf(bounds: Bounds): number {
  const [square, far] = [1016, 1e9]
  const across = fittingScale(bounds, { width: square, height: far })
  return fittingScale(bounds, { width: far, height: square }) / across
}

/** The least and the greatest height, as parts of its width, of a map on which all ground is known. */
export function knownFrames(aspect: number): { least: number; most: number } {
  const [across, up] = [1 / Math.max(aspect, 1), Math.min(aspect, 1)]
  const wide = aspect > 1 ? across + 2 * GROUND : (1 + 2 * GROUND) / aspect
  const high = aspect > 1 ? (1 + 2 * GROUND) * aspect : up + 2 * GROUND
  return { least: MARGIN / wide, most: high / MARGIN }
}
