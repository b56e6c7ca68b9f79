import { sum } from 'd3-array'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { SharedTractRow } from '../queries/shared-tract.ts'
import { leastSquares } from '../stats/least-squares.ts'
import type { TEstimate } from '../stats/t-estimate.ts'
import { UNRANKED_BELOW } from './least-counts.ts'

type Ground = Grade | 'ungraded'

/** What a regression on the grades' shares of the land says; null of a grade that it says nothing of. */
export interface ShareFit {
  /** Tracts that it is fitted to. */
  n: number
  /** A grade's land, as the number of tracts that it would fill. */
  land(grade: Grade): number
  /** The estimate of a tract wholly of one grade. */
  whole(grade: Grade): TEstimate | null
  /** That of one grade minus that of another. */
  gap(grade: Grade, reference: Grade): TEstimate | null
}

/** Five shares need more tracts than this to be told apart. */
const TOO_FEW_TRACTS = 6

/**
 * Ordinary least squares of the estimate on the shares of the four grades and of ungraded land, without an intercept and with HC3 errors, over
 * the tracts that reach the threshold: a coefficient is what a tract wholly of that ground would have. It is fitted as its twin with an
 * intercept that leaves the grade in question out, so that the intercept is that grade and the slopes are gaps to it: the shares sum to
 * one. Nothing is said of a grade with under five tracts' worth of land, nor from six tracts or fewer.
 */
export function fitShares(tracts: readonly SharedTractRow[], threshold: number): ShareFit {
  const used = tracts.filter(({ coverage }) => coverage > 0 && coverage >= threshold)
  const estimates = used.map(({ estimate }) => estimate)
  const columns = new Map<Ground, number[]>([
    ...GRADES.map((grade): [Grade, number[]] => {
      const share = `share_${grade.toLowerCase() as Lowercase<Grade>}` as const
      return [grade, used.map((tract) => tract[share])]
    }),
    ['ungraded', used.map(({ coverage }) => 1 - coverage)],
  ])
  const land = (of: Ground) => sum(columns.get(of)!)
  const fitted = new Map<Grade, Map<Ground, TEstimate>>()
  const enough = (grade: Grade) => used.length > TOO_FEW_TRACTS && land(grade) >= UNRANKED_BELOW

  /** A tract wholly of the reference, then what the other grounds differ from it. */
  function coefficients(reference: Grade): Map<Ground, TEstimate> {
    const known = fitted.get(reference)
    if (known) return known
    const others = [...columns.keys()].filter((of) => of !== reference && land(of) > 0)
    const slopes = others.map((of) => columns.get(of)!)
    const found = leastSquares(estimates, slopes)?.coefficients ?? []
    const named = new Map(found.map((of, i) => [i === 0 ? reference : others[i - 1]!, of]))
    fitted.set(reference, named)
    return named
  }

  return {
    n: used.length,
    land,
    whole: (grade) => (enough(grade) ? (coefficients(grade).get(grade) ?? null) : null),
    gap: (grade, reference) =>
      enough(grade) && enough(reference) ? (coefficients(reference).get(grade) ?? null) : null,
  }
}
