import { mean } from 'd3-array'
import { GRADE_COUPLES, type Margins } from '../domain/embed-city.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import type { Comparison, GradedTract, GradeGroup } from './compare-grades.ts'
import { gradeDots } from './grade-dots.ts'

/** The tracts compared by grade with intervals that the data build has computed: the same numbers as `compareGrades` has, without its distribution. */
export function embeddedComparison(
  tracts: readonly GradedTract[],
  { groups: ofGroups, gaps }: Margins,
): Comparison {
  const groupOf = (grade: Grade | null, place: number): GradeGroup => {
    const dots = gradeDots(grade, tracts)
    const [centre, margin] = [mean(dots, ({ value }) => value) ?? null, ofGroups[place] ?? null]
    const isSpread = centre !== null && margin !== null
    const low = isSpread ? centre - margin : null
    const high = isSpread ? centre + margin : null
    return { grade, dots, summary: { n: dots.length, mean: centre, low, high } }
  }
  const [A, B, C, D] = GRADES.map(groupOf)
  const groups = { A: A!, B: B!, C: C!, D: D! }
  return {
    groups,
    notGraded: groupOf(null, GRADES.length),
    gap(grade, reference) {
      const couple = [grade, reference].sort().join('')
      const margin = gaps[GRADE_COUPLES.findIndex((known) => known === couple)] ?? null
      const [of, than] = [groups[grade].summary.mean, groups[reference].summary.mean]
      if (margin === null || of === null || than === null) return null
      const estimate = of - than
      return { estimate, low: estimate - margin, high: estimate + margin }
    },
  }
}
