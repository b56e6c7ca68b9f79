import { GRADE_COUPLES, type Margins } from '../../src/domain/embed-city.ts'
import { GRADES, type Grade } from '../../src/domain/grade.ts'
import { estimateMean } from '../../src/stats/mean-estimate.ts'
import { tMargin } from '../../src/stats/t-estimate.ts'
import { welchGap } from '../../src/stats/welch-gap.ts'

/** Half the widths of the intervals that `compareGrades` has, from the tracts' grades and estimates in one order. */
export function marginsOf(
  grades: readonly (Grade | null)[],
  estimates: readonly (number | null)[],
): Margins {
  // In its order too: a sum in another one differs in its last digit.
  const valuesOf = (wanted: Grade | null) =>
    estimates
      .filter((value, i): value is number => value !== null && grades[i] === wanted)
      .sort((a, b) => a - b)
  return {
    groups: [...GRADES, null].map((grade) => {
      const { n, standardError } = estimateMean(valuesOf(grade))
      return standardError === null ? null : tMargin(standardError, n - 1)
    }),
    gaps: GRADE_COUPLES.map((couple) => {
      const [first, second] = [...couple] as [Grade, Grade]
      const gap = welchGap(valuesOf(first), valuesOf(second))
      if (!gap) return null
      return gap.freedom === null ? 0 : tMargin(gap.standardError, gap.freedom)
    }),
  }
}
