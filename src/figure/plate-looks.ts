import type { PlateLayers } from '../charts/plate-layers.ts'

/** How a city's map is drawn: today under the outlines of the 1930s; the 1930s alone; today under thin lines of the 1930s. */
export const PLATE_LOOKS = {
  map: { today: 'pale', hatched: false, then: 'bands', letters: true },
  then: { today: null, hatched: true, then: 'filled', letters: true },
  now: { today: 'pale', hatched: false, then: 'lines', letters: false },
} as const satisfies Record<string, PlateLayers>

export type PlateLook = keyof typeof PLATE_LOOKS
