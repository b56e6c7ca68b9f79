import type { Text } from '../words/say.ts'

/** How a score becomes four groups, named like the grades: A- to D-like. */
export interface Grouping {
  id: 'equal-intervals' | 'national-quartiles' | 'city-quartiles'
  /** Completes "its average grade, in …". */
  phrase: Text
  explanation: Text
  literature: string
}

/** Where the equal intervals of a score meet: [1, 1.75) [1.75, 2.5) [2.5, 3.25) [3.25, 4]. */
export const SCORE_CUTS = [1.75, 2.5, 3.25] as const

export const GROUPINGS: readonly Grouping[] = [
  {
    id: 'equal-intervals',
    phrase: 'equal intervals',
    explanation: 'Cut at 1.75, 2.5 and 3.25: the same meaning everywhere, groups of unequal size.',
    literature: 'Meier & Mitchell 2021',
  },
  {
    id: 'national-quartiles',
    phrase: 'quarters of all tracts',
    explanation:
      'Cut at the quartiles of all cities together. The widely quoted 3.6 years compare such quarters.',
    literature: 'NCRC 2020',
  },
  {
    id: 'city-quartiles',
    phrase: 'quarters of the city’s tracts',
    explanation:
      'Cut at each city’s own quartiles: the worst-graded quarter of one city may hold no D at all.',
    literature: 'NCRC 2020',
  },
]

export const DEFAULT_GROUPING = GROUPINGS[0]!

/** The grouping with this id, or null. */
export function maybeGrouping(id: string): Grouping | null {
  return GROUPINGS.find((grouping) => grouping.id === id) ?? null
}
