import type { City } from '../domain/city.ts'
import { HEADLINE_MEASURE } from '../domain/measure.ts'
import type { GuideStep } from '../domain/guide-step.ts'

/** What the steps of a city's story depend on. */
export interface GuideFacts {
  city: Pick<City, 'tracts' | 'estimates'>
  /** Whether two of its grades have tracts enough to be compared. */
  isCompared: boolean
  /** Whether a survey sheet of its map can be quoted. */
  hasSheet: boolean
}

/** How far a city's story can be told: no tracts, tracts without a life expectancy, too few of two grades, or all of it. */
export function guideReach({
  city,
  isCompared,
}: Pick<GuideFacts, 'city' | 'isCompared'>): 'map-only' | 'no-estimates' | 'too-few' | 'all' {
  if (city.tracts === 0) return 'map-only'
  if (!city.estimates[HEADLINE_MEASURE.id]) return 'no-estimates'
  return isCompared ? 'all' : 'too-few'
}

/** The steps of a city's story, in their order: those that its data carry, and one that says why the rest is missing. */
export function guideSteps(facts: GuideFacts): GuideStep[] {
  const reach = guideReach(facts)
  const history: GuideStep[] = facts.hasSheet ? ['survey', 'map', 'words'] : ['survey', 'map']
  if (reach === 'map-only' || reach === 'no-estimates') return [...history, 'missing', 'on']
  const today: GuideStep[] = ['today', 'together', 'finding']
  return [...history, ...today, ...(reach === 'all' ? ['sure' as const] : []), 'limits', 'on']
}
