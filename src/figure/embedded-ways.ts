import { ASSIGNMENTS } from '../domain/assignment.ts'
import type { EmbedCity, EmbedWay } from '../domain/embed-city.ts'
import { FRAGILE_BELOW } from './least-counts.ts'
import type { Way } from './multiverse-ways.ts'
import type { Pair } from './pair.ts'
import { wayId } from './way-id.ts'

/** The ways as a city's small file holds them. */
export function packedWays(ways: readonly Way[], pair: Pair): NonNullable<EmbedCity['ways']> {
  const gaps = ways.map(({ gap, n, nReference, mean, meanReference }): EmbedWay => {
    const found = gap && ([gap.estimate, gap.low, gap.high, gap.standardError] as const)
    return [n, nReference, mean, meanReference, found]
  })
  return { pair: pair.join(''), gaps }
}

/** The ways of a city's small file; null where it has none of these two grades. */
export function embeddedWays({ ways }: Pick<EmbedCity, 'ways'>, pair: Pair): Way[] | null {
  if (ways?.pair !== pair.join('')) return null
  return ASSIGNMENTS.flatMap((assignment, i): Way[] => {
    const found = ways.gaps[i]
    if (!found) return []
    const [n, nReference, mean, meanReference, gap] = found
    return [
      {
        assignment,
        id: wayId(assignment),
        gap: gap && { estimate: gap[0], low: gap[1], high: gap[2], standardError: gap[3] },
        ...{ n, nReference, mean, meanReference },
        fragile: Math.min(n, nReference) < FRAGILE_BELOW,
      },
    ]
  })
}
