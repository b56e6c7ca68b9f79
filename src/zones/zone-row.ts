import type { CleanZone } from './clean-zones.ts'
import type { ZoneEstimate } from './zone-estimates.ts'
import type { ZoneFigures } from './zone-figures.ts'

/** A zone with all that is known of it under one measure. */
export interface ZoneRow extends CleanZone {
  name: string
  figures: ZoneFigures
  estimate: ZoneEstimate
}

/** Whether the atlas knows any ground of a zone: a tract, or an area of a map. */
export function isKnown({ figures }: Pick<ZoneRow, 'figures'>): boolean {
  return figures.tracts > 0 || figures.notGraded < 1
}
