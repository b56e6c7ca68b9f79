import type { Assignment } from '../domain/assignment.ts'
import { ASSIGNMENT_RULES, ownThreshold } from '../domain/assignment-rule.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import { DEFAULT_GROUPING } from '../domain/grouping.ts'
import { COMPUTED } from '../domain/table-schema.ts'
import type { FileColumn } from './file-table.ts'
import { gradeWords } from './tract-columns.ts'

/** Every rule that gives grades, at the least coverage that the literature uses it with. */
export const RULE_ASSIGNMENTS: readonly Assignment[] = ASSIGNMENT_RULES.filter(
  ({ gives }) => gives !== 'shares',
).map((rule) => ({ rule, threshold: ownThreshold(rule), grouping: DEFAULT_GROUPING }))

/** A tract's grade under one rule, in a column of that rule's name: `grade_centroid`. */
export function ruleColumn(
  assignment: Assignment,
  grades: readonly (Grade | null)[],
  holc = 'holc',
): FileColumn {
  return {
    name: `grade_${assignment.rule.id.replaceAll('-', '_')}`,
    type: 'text',
    description: gradeWords(assignment),
    missing: 'the rule gives the tract none',
    sources: [holc, COMPUTED],
    constraints: { enum: GRADES },
    values: grades,
  }
}
