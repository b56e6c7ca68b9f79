import { group } from 'd3-array'
import { ASSIGNMENTS, type Assignment } from '../domain/assignment.ts'
import type { Grade } from '../domain/grade.ts'
import type { MultiverseRow } from '../queries/multiverse.ts'
import type { SharedTractRow } from '../queries/shared-tract.ts'
import { gapOfMoments, gapOfPair, type GapOfPair, type Moments } from './gap-of-pair.ts'
import type { Pair } from './pair.ts'
import { fitShares } from './share-fit.ts'
import { wayId } from './way-id.ts'

/** One way of counting and the gap that it finds. */
export interface Way extends GapOfPair {
  assignment: Assignment
  id: string
  /** Of how many cities it is the mean; absent for one city's own. */
  cities?: number
}

const NOBODY: Moments = { n: 0, mean: null, variance: null }

function momentsOf(row: MultiverseRow, grade: Grade): Moments {
  const g = grade.toLowerCase() as Lowercase<Grade>
  return { n: row[`n_${g}`], mean: row[`mean_${g}`], variance: row[`variance_${g}`] }
}

const placeOf = (of: { rule: string; grouping: string; threshold: number }) =>
  [of.rule, of.grouping, of.threshold].join(' ')

/** The gap of one city between two grades under every distinct way of counting, in the order of `ASSIGNMENTS`. */
export function multiverseWays(
  rows: readonly MultiverseRow[],
  tracts: readonly SharedTractRow[],
  [grade, reference]: Pair,
): Way[] {
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]))
  return ASSIGNMENTS.map((assignment): Way => {
    const { rule, threshold, grouping } = assignment
    const way = { assignment, id: wayId(assignment) }
    if (rule.gives === 'shares') {
      const fit = fitShares(tracts, threshold)
      const gap = fit.gap(grade, reference)
      const mean = fit.whole(reference)?.estimate ?? null
      const whole = gap && mean !== null ? mean + gap.estimate : null
      const [of, than] = [
        { n: fit.land(grade), mean: whole },
        { n: fit.land(reference), mean },
      ]
      return { ...way, ...gapOfPair(gap, of, than) }
    }
    const row = byPlace.get(placeOf({ rule: rule.id, grouping: grouping.id, threshold }))
    const [of, than] = row ? [momentsOf(row, grade), momentsOf(row, reference)] : [NOBODY, NOBODY]
    return { ...way, ...gapOfMoments(of, than) }
  })
}

/** The same for every city, by its id. */
export function waysByCity(
  rows: readonly MultiverseRow[],
  tracts: readonly SharedTractRow[],
  pair: Pair,
): Map<string, Way[]> {
  const tractsOf = group(tracts, ({ city_id }) => city_id)
  return new Map(
    [...group(rows, ({ city_id }) => city_id)].map(([city, own]) => [
      city,
      multiverseWays(own, tractsOf.get(city) ?? [], pair),
    ]),
  )
}
