import { group } from 'd3-array'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Defects } from './defects.ts'
import { roundTo, type EstimatesByTract, type Estimate } from './estimate.ts'
import type { PlacePart, PrevalenceTable } from './read-prevalence.ts'

/**
 * Each measure's estimates by tract, in the order of the table's measures. A tract that several places share gets the mean of its parts, weighted by their
 * populations where all are given and anybody lives there, with the outermost of their limits and flag 4; both kinds of tract are counted.
 */
export function mergeParts<V extends Vintage>(
  { release, measures, absent, unknown, parts }: PrevalenceTable<V>,
  defects: Defects,
): Map<string, EstimatesByTract<V>> {
  const byTract = group(parts, (part) => part.geoid)
  countParts(byTract, release.program, defects)
  for (const { column } of absent)
    defects.add(`measure that is not in ${release.title}: ${column}`, null)
  for (const column of unknown)
    defects.add(`measure of ${release.title} that the atlas does not know: ${column}`, null)
  return new Map(
    measures.map(({ id }, i) => {
      const estimates: EstimatesByTract<V> = new Map()
      for (const [geoid, shared] of byTract) {
        const merged = mergedEstimate(shared, i)
        if (merged) estimates.set(geoid, merged)
      }
      return [id, estimates]
    }),
  )
}

function mergedEstimate(parts: readonly PlacePart<Vintage>[], i: number): Estimate | null {
  const valued = parts.filter((part) => part.estimates[i])
  const estimates = valued.map((part) => part.estimates[i]!)
  if (estimates.length < 2) return estimates[0] ?? null
  const populations = valued.flatMap(({ population }) => population ?? [])
  const isKnown = populations.length === valued.length && populations.some((n) => n > 0)
  const weights = isKnown ? populations : estimates.map(() => 1)
  return {
    estimate: roundTo(weightedMean(estimates, weights), 2),
    low: Math.min(...estimates.map(({ low }) => low)),
    high: Math.max(...estimates.map(({ high }) => high)),
    standardError: null,
    flag: 4,
  }
}

function weightedMean(estimates: Estimate[], weights: number[]): number {
  const total = weights.reduce((sum, w) => sum + w, 0)
  return estimates.reduce((sum, { estimate }, k) => sum + estimate * weights[k]!, 0) / total
}

function countParts<V extends Vintage>(
  byTract: ReadonlyMap<Geoid<V>, PlacePart<V>[]>,
  program: string,
  defects: Defects,
): void {
  const shared = [...byTract.values()].filter((parts) => parts.length > 1)
  defects.add(`tract split between places (${program})`, null, shared.length)
  defects.add('split tract whose parts differ', null, shared.filter(differs).length)
  const all = [...byTract.values()].flat()
  const blank = all.filter(({ estimates }) => estimates.every((estimate) => estimate === null))
  const cells = all.flatMap(({ estimates }) => estimates.filter((estimate) => estimate === null))
  defects.add(`row of ${program} without any estimate`, null, blank.length)
  defects.add(`suppressed or empty estimate of ${program}`, null, cells.length)
}

function differs(parts: readonly PlacePart<Vintage>[]): boolean {
  return parts[0]!.estimates.some((_, i) => {
    const estimates = parts.flatMap(({ estimates }) => estimates[i] ?? [])
    return new Set(estimates.map(({ estimate }) => estimate)).size > 1
  })
}
