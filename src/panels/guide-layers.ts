import type { PlateLayers } from '../charts/plate-layers.ts'
import type { GuideStep } from '../domain/guide-step.ts'

const NOTHING: PlateLayers = { today: null, hatched: false, then: null, letters: false }
const FILLED: PlateLayers = { ...NOTHING, hatched: true, then: 'filled', letters: true }

/** What the map of a step shows; null where its picture is a chart, or it has none. */
export const GUIDE_LAYERS: Record<GuideStep, PlateLayers | null> = {
  survey: { ...NOTHING, then: 'lines' },
  map: FILLED,
  words: FILLED,
  today: { ...NOTHING, today: 'all' },
  together: { ...NOTHING, today: 'pale', then: 'bands', letters: true },
  finding: null,
  sure: null,
  missing: { ...NOTHING, hatched: true, then: 'lines' },
  limits: { ...NOTHING, today: 'hatched', then: 'lines' },
  on: null,
}
