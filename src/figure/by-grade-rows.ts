import { GRADES, SHORT_CATEGORY } from '../domain/grade.ts'
import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { Comparison, GradeGroup } from './compare-grades.ts'
import { say, sayText } from '../words/say.ts'

/** The groups of a comparison as the strips' rows: A to D, then not graded where there is such a group. */
export function byGradeRows(
  { groups, notGraded }: Comparison,
  { gives }: AssignmentRule,
): (GradeGroup & { label: string })[] {
  const graded = GRADES.map((grade) => ({
    ...groups[grade],
    label: gives === 'score' ? say('{grade}-like', { grade }) : sayText(SHORT_CATEGORY[grade]),
  }))
  return notGraded ? [...graded, { ...notGraded, label: say('Not graded') }] : graded
}
