import type { CityTracts, EstimateColumns } from '../domain/city-tracts.ts'
import type { Grade } from '../domain/grade.ts'
import { tractScores } from '../domain/tract-score.ts'
import type { Vintage } from '../domain/vintage.ts'

/** A tract as the statistics of a city read it. */
export interface StatisticTract {
  /** The group that the rule puts it into; null: none. */
  grade: Grade | null
  /** Whether it is part of the comparison: always with a grade, or fitted by a rule that gives none. */
  isCompared: boolean
  /** Area-weighted mean grade of its graded land, A = 1 … D = 4; null where nothing was graded. */
  score: number | null
  /** Null where none was published. */
  estimate: number | null
  /** Limits of its published 95 % interval; null where there is none. */
  low: number | null
  high: number | null
  /** Persons; null where the census has no row. */
  population: number | null
}

/** The city's tracts in the order of its files, with one measure's columns, and the grades and fading of one assignment. */
export function statisticTracts<V extends Vintage>(
  tracts: CityTracts<V>,
  estimates: EstimateColumns | null,
  { grades, faded }: { grades: readonly (Grade | null)[]; faded: readonly boolean[] },
): StatisticTract[] {
  const scores = tractScores(tracts)
  return tracts.geoid.map((_, i) => ({
    grade: grades[i] ?? null,
    isCompared: !faded[i],
    score: scores[i]!,
    estimate: estimates?.estimate[i] ?? null,
    low: estimates?.low[i] ?? null,
    high: estimates?.high[i] ?? null,
    population: tracts.population[i] ?? null,
  }))
}
