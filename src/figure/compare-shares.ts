import type { Grade } from '../domain/grade.ts'
import type { Comparison, GradeGroup } from './compare-grades.ts'
import type { ShareFit } from './share-fit.ts'

/** Tracts wholly of one grade as a regression on shares has them. A group's n is its land, in tracts that it would fill; it has no dots. */
export function compareShares(fit: ShareFit): Comparison {
  function groupOf(grade: Grade): GradeGroup {
    const { estimate: mean, low, high } = fit.whole(grade) ?? NOTHING
    return { grade, dots: [], summary: { n: fit.land(grade), mean, low, high } }
  }
  return {
    groups: { A: groupOf('A'), B: groupOf('B'), C: groupOf('C'), D: groupOf('D') },
    notGraded: null,
    gap: fit.gap,
  }
}

const NOTHING = { estimate: null, low: null, high: null }
