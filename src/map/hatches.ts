import type { Theme } from '../look/palette.ts'
import type { HatchLine } from './hatch.ts'

/** What the hatches' images are registered as: tracts without an estimate, and areas without a grade. */
export const NO_ESTIMATE = 'no-estimate'
export const NO_GRADE = 'no-grade'

/** Today's absence is quiet; that of the 1930s lies over every fill and is drawn in ink, as its outlines are. */
export function hatches(theme: Theme): Record<typeof NO_ESTIMATE | typeof NO_GRADE, HatchLine> {
  return {
    [NO_ESTIMATE]: { colour: theme.ink3, opacity: 0.55 },
    [NO_GRADE]: {
      colour: theme.ink,
      opacity: 0.9,
      casing: { colour: theme.halo, opacity: 0.35 },
    },
  }
}
