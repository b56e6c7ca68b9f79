import { DEFAULT_RULE, maybeRule } from '../domain/assignment-rule.ts'
import type { Assignment } from '../domain/assignment.ts'
import { DEFAULT_GROUPING, maybeGrouping } from '../domain/grouping.ts'
import type { ViewState } from './url.ts'

/** The assignment that a view asks for. */
export function assignmentOf({
  rule,
  threshold,
  grouping,
}: Pick<ViewState, 'rule' | 'threshold' | 'grouping'>): Assignment {
  return {
    rule: maybeRule(rule) ?? DEFAULT_RULE,
    threshold,
    grouping: maybeGrouping(grouping) ?? DEFAULT_GROUPING,
  }
}
