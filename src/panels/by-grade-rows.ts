import { GRADES, SHORT_CATEGORY } from '../domain/grade.ts'
import type { Comparison, GradeGroup } from '../figure/compare-grades.ts'

/** The groups of a comparison as the strips' rows: A to D, then not graded. */
export function byGradeRows({ groups, notGraded }: Comparison): (GradeGroup & { label: string })[] {
  const graded = GRADES.map((grade) => ({ ...groups[grade], label: SHORT_CATEGORY[grade] }))
  return [...graded, { ...notGraded, label: 'Not graded' }]
}
