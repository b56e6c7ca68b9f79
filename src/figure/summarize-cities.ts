import { randomEffects, type RandomEffects } from '../stats/random-effects.ts'
import type { PlacedCity, RankedCity } from './rank-cities.ts'

/** The random-effects summary of the ranked cities' gaps; null where there is none, or a gap has no standard error. */
export function summarizeCities(ranked: readonly RankedCity<PlacedCity>[]): RandomEffects | null {
  const errors = ranked.flatMap(({ gap }) => gap.standardError ?? [])
  if (errors.length < ranked.length) return null
  return randomEffects(
    ranked.map(({ gap }) => gap.estimate),
    errors,
  )
}
