/**
 * Radius in px of a city's dot, its area in proportion to `tracts`, on a map `width` px wide: 11 for 300 tracts on
 * 720 px, somewhat smaller on narrower maps; never under 3, so that it can be seen and hit.
 */
export function cityRadius(tracts: number, width: number): number {
  const scale = Math.max(0.62, Math.min(1, width / 720))
  return Math.max(3, 0.635 * Math.sqrt(tracts) * scale)
}
