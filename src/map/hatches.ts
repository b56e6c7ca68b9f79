import type { Theme } from '../look/palette.ts'
import type { HatchLine } from './hatch.ts'

/** What the hatches' images are registered as: tracts without an estimate, ground without an area, and areas without a grade. */
export const NO_ESTIMATE = 'no-estimate'
export const NO_AREA = 'no-area'
export const NO_GRADE = 'no-grade'

/** Today's absence is quiet, and that of the whole ground more so; that of an area lies over every fill and is drawn in ink, as its outlines are. */
export function hatches(
  theme: Theme,
): Record<typeof NO_ESTIMATE | typeof NO_AREA | typeof NO_GRADE, HatchLine> {
  return {
    [NO_ESTIMATE]: { colour: theme.ink3, opacity: 0.55 },
    [NO_AREA]: { colour: theme.ink3, opacity: 0.35 },
    [NO_GRADE]: {
      colour: theme.ink,
      opacity: 0.9,
      casing: { colour: theme.halo, opacity: 0.35 },
    },
  }
}
