import type { CityTracts } from '../domain/city-tracts.ts'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts'
import type { TEstimate } from '../stats/t-estimate.ts'
import { welchGap } from '../stats/welch-gap.ts'
import { say } from '../words/say.ts'
import { compareGrades } from './compare-grades.ts'
import { FRAGILE_BELOW, UNRANKED_BELOW } from './least-counts.ts'
import type { Pair } from './pair.ts'
import { headlinePair } from './headline-pair.ts'

/** One measure's gap in one city, between the grades that its own headline there compares. */
export interface MeasureGap {
  measure: Measure
  /** Null as `headlinePair`. */
  pair: Pair | null
  gap: TEstimate | null
  /** Under ten tracts in one of the grades. */
  fragile: boolean
  /** p among all measures that are compared, by Benjamini and Hochberg; null where there is no p. */
  adjusted: number | null
}

/** The gaps of all the measures that a city has estimates of, in their order. `grades` are those of its tracts. */
export function measureGaps<V extends Vintage>(
  measures: readonly Measure[],
  { geoid, estimates }: CityTracts<V>,
  grades: readonly (Grade | null)[],
): MeasureGap[] {
  const rows = measures.flatMap((measure): Omit<MeasureGap, 'adjusted'>[] => {
    const columns = estimates[measure.id]
    if (!columns) return []
    const comparison = compareGrades(
      geoid.map((geoid, i) => ({
        geoid,
        grade: grades[i] ?? null,
        estimate: columns.estimate[i] ?? null,
      })),
    )
    const found = headlinePair(comparison)
    if (!found) return [{ measure, pair: null, gap: null, fragile: false }]
    const values = (grade: Grade) => comparison.groups[grade].dots.map(({ value }) => value)
    const pair: Pair = [found.grade, found.reference]
    const gap = welchGap(values(found.grade), values(found.reference))
    return [{ measure, pair, gap, fragile: found.fragile }]
  })
  const adjusted = benjaminiHochberg(rows.map(({ gap }) => gap?.p ?? null))
  return rows.map((row, i) => ({ ...row, adjusted: adjusted[i]! }))
}

/** A measure is called different at or under this adjusted p. */
const ALPHA = 0.05

/** How many of the compared measures differ once p is adjusted for their number. */
export function measureGapsWords(rows: readonly MeasureGap[]): string {
  const n = rows.filter(({ gap }) => gap !== null).length
  if (n === 0)
    return say(
      'No measure has {least} tracts with an estimate in C or D and as many in a better grade.',
      { least: UNRANKED_BELOW },
    )
  const fragile = say('Marked * and fragile: under {least} tracts in a grade.', {
    least: FRAGILE_BELOW,
  })
  const note = rows.some((row) => row.fragile) ? [fragile] : []
  return [adjustedWords(rows, n), ...note].join(' ')
}

function adjustedWords(rows: readonly MeasureGap[], n: number): string {
  if (n === 1)
    return say('Only one measure can be compared here, so that there is nothing to adjust.')
  const apart = rows.filter(({ adjusted }) => adjusted !== null && adjusted <= ALPHA).length
  return apart === 0
    ? say('{apart} of {n} measures differ when p is adjusted for asking {n} times.', { apart, n })
    : say(
        '{apart} of {n} measures differ when p is adjusted for asking {n} times: of those, at most one in twenty is expected to be by chance.',
        { apart, n },
      )
}
