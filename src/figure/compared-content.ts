import type { ForestGap } from '../charts/forest-gap.ts'
import type { CitiesContent } from './cities-content.ts'
import type { CityContent } from './city-content.ts'
import { comparedFinding } from './compared-finding.ts'
import type { FigureAbout } from './figure-about.ts'
import { comparePair } from './headline-pair.ts'
import type { Pair } from './pair.ts'

/** What is known of compared cities under one view. */
export interface ComparedKnown {
  about: FigureAbout
  /** In the reader's order, their ways of counting between the grades of the pair. */
  cities: readonly CityContent[]
  /** The grades that all are compared by. */
  pair: Pair
  /** Names of further cities that could not be counted. */
  failed: readonly string[]
}

/** What a figure of compared cities draws and says. */
export function comparedContent({ about, cities, pair, failed }: ComparedKnown): CitiesContent {
  const { measure, assignment } = about
  const found = cities.flatMap((content) => {
    const gap = content.comparison && comparePair(content.comparison, ...pair)
    return gap ? [{ content, gap }] : []
  })
  const having = new Set(found.map(({ content }) => content))
  const named = found.map(({ content, gap: { gap } }) => ({ name: content.city.name, gap }))
  const rows = found.map(({ content, gap: { gap, n, nReference, fragile } }): ForestGap => ({
    id: content.city.id,
    name: nameOf(content),
    ...{ gap: gap.estimate, low: gap.low, high: gap.high },
    ...{ nD: n, nA: nReference, firm: !fragile },
    others: content.ways?.flatMap((way) => way.gap?.estimate ?? []) ?? [],
  }))
  return {
    kind: 'cities',
    about,
    ...comparedFinding(named, { measure, rule: assignment.rule, pair }),
    ...{ rows, pair, summary: null, cities },
    missing: [...cities.filter((content) => !having.has(content)).map(nameOf), ...failed],
  }
}

function nameOf({ city }: CityContent): string {
  return `${city.name}, ${city.state}`
}
