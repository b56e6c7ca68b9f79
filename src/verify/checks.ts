import type { Check } from './check.ts'
import {
  METRO_CORRELATIONS,
  METRO_GROUPS,
  OGDEN,
  POOLED_METRO_QUARTERS,
  ROCHESTER,
} from './metro-quarters.ts'
import { MILWAUKEE_HEALTH } from './milwaukee.ts'
import { NATIONAL_QUARTERS, SCORED_TRACTS } from './national-quarters.ts'
import { ALL_MAPS, SINGLE_MAPS } from './own-overlay.ts'
import {
  BURDEN_LINE,
  INTERVAL_MEANS,
  INTERVAL_TESTS,
  SCORE_ASSOCIATION,
} from './score-intervals.ts'
import { COVERAGE_RULE, LOOKUP_SCORE, LOOKUP_THRESHOLDS } from './tract-lookup.ts'

/** Every published result that can be computed again, in the order of their numbers. */
export const CHECKS: readonly Check[] = [
  SCORED_TRACTS,
  NATIONAL_QUARTERS,
  ROCHESTER,
  OGDEN,
  INTERVAL_MEANS,
  INTERVAL_TESTS,
  SCORE_ASSOCIATION,
  POOLED_METRO_QUARTERS,
  METRO_GROUPS,
  METRO_CORRELATIONS,
  BURDEN_LINE,
  LOOKUP_SCORE,
  COVERAGE_RULE,
  LOOKUP_THRESHOLDS,
  ALL_MAPS,
  SINGLE_MAPS,
  MILWAUKEE_HEALTH,
]
