import { ASSIGNMENT_RULES, THRESHOLDS } from '../../src/domain/assignment-rule.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import {
  CLASSINGS,
  DEFAULT_VIEW,
  LAYOUTS,
  PAGES,
  PANELS,
  PLOTS,
  STRIPS,
  TAKES,
} from '../../src/view/url.ts'
import { chance, pick } from './random.ts'
import type { Scene } from './scene.ts'
import { WORDS } from './words.ts'

/** A view that a link may ask for: of a city, of several, of all, of a page. */
export function someView({ random, cities }: Scene) {
  const maybe = <T, D>(part: number, of: readonly T[], otherwise: D) =>
    chance(random, part) ? pick(random, of) : otherwise
  const ids = cities.map(({ id }) => id)
  return {
    ...DEFAULT_VIEW,
    page: maybe(0.25, PAGES, 'atlas' as const),
    city: maybe(0.85, ids, null),
    cities: [...new Set([pick(random, ids), pick(random, ids)])],
    find: maybe(0.5, WORDS, ''),
    measure: maybe(0.5, MEASURES, MEASURES[0]!).id,
    rule: maybe(0.4, ASSIGNMENT_RULES, ASSIGNMENT_RULES[0]!).id,
    threshold: maybe(0.3, THRESHOLDS, DEFAULT_VIEW.threshold),
    classes: maybe(0.3, CLASSINGS, 'round' as const),
    layout: maybe(0.5, LAYOUTS, 'map' as const),
    panel: maybe(0.5, PANELS, 'story' as const),
    plot: maybe(0.5, PLOTS, 'rows' as const),
    strips: pick(random, STRIPS),
    brush: maybe(0.2, [{ from: 70, to: 78 }], null),
    scores: maybe(0.2, [{ from: 2, to: 3.5 }], null),
    take: maybe(0.15, TAKES, null),
  }
}
