import { boxOf, type Box } from './box.ts'
import type { CleanArea } from './clean-map.ts'

/**
 * Areas that lie farther from the rest of their map than the rest is across: their outlines belong somewhere else. They
 * stay on the map, but must not stretch its frame over another city. None on a map of two areas.
 */
export function strayAreas(areas: readonly CleanArea[]): CleanArea[] {
  if (areas.length < 3) return []
  return areas.filter((area) => {
    const rest = boxOf(areas.filter((other) => other !== area).map(({ geometry }) => geometry))
    return distance(boxOf([area.geometry]), rest) > Math.hypot(rest[2] - rest[0], rest[3] - rest[1])
  })
}

function distance(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]))
}
