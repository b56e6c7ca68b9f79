import { median } from 'd3-array'
import type { CityTracts } from '../domain/city-tracts.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'

/** One measure of a tract beside the same measure of the city's other tracts; null estimates were not published. */
export interface ProfileRow {
  measure: Measure
  values: number[]
  median: number | null
  estimate: number | null
  low: number | null
  high: number | null
}

/** Every one of the measures that the city has on these tracts, for one of them. */
export function profileRows<V extends Vintage>(
  measures: readonly Measure[],
  tracts: CityTracts<V>,
  geoid: Geoid<NoInfer<V>>,
): ProfileRow[] {
  const i = tracts.geoid.indexOf(geoid)
  return measures.flatMap((measure) => {
    const columns = tracts.estimates[measure.id]
    if (!columns || i < 0) return []
    const values = columns.estimate.filter((value) => value !== null)
    return [
      {
        measure,
        values,
        median: median(values) ?? null,
        estimate: columns.estimate[i] ?? null,
        low: columns.low[i] ?? null,
        high: columns.high[i] ?? null,
      },
    ]
  })
}

/** The shares of a tract's land by grade, largest first, those with none left out. */
export function gradeShares<V extends Vintage>(
  tracts: CityTracts<V>,
  geoid: Geoid<NoInfer<V>>,
): { grade: Grade; share: number }[] {
  const i = tracts.geoid.indexOf(geoid)
  const shares: Record<Grade, number> = {
    A: tracts.shareA[i] ?? 0,
    B: tracts.shareB[i] ?? 0,
    C: tracts.shareC[i] ?? 0,
    D: tracts.shareD[i] ?? 0,
  }
  return (Object.entries(shares) as [Grade, number][])
    .map(([grade, share]) => ({ grade, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
}
