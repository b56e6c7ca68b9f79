import type { Comparison } from '../figure/compare-grades.ts'
import type { GradePair } from '../figure/headline-pair.ts'
import type { Way } from '../figure/multiverse-ways.ts'
import type { SurveySample } from '../figure/survey-sample.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import type { View } from '../state/view.svelte.ts'

/** What the texts and stills of a city's story are made from; its shapes and tracts are there. */
export interface GuideTold {
  page: CityView
  view: View
  comparison: Comparison | null
  /** The grades of the headline; null where none can be compared. */
  pair: GradePair | null
  sample: SurveySample | null
  /** Why the survey sheets did not come. */
  sheetsError: Error | null
  /** The gap counted every way; null while that is on its way. */
  ways: readonly Way[] | null
  waysError: Error | null
  onretry: () => void
}
