import { DEFAULT_RULE, maybeRule, ownThreshold } from '../domain/assignment-rule.ts'
import type { Assignment } from '../domain/assignment.ts'
import { DEFAULT_GROUPING, maybeGrouping } from '../domain/grouping.ts'
import type { ViewState } from './url.ts'

/** The assignment that a view asks for; a least coverage only under a rule in which it plays a part. */
export function assignmentOf({
  rule: id,
  threshold,
  grouping,
}: Pick<ViewState, 'rule' | 'threshold' | 'grouping'>): Assignment {
  const rule = maybeRule(id) ?? DEFAULT_RULE
  return {
    rule,
    threshold: rule.leastCoverage === null ? ownThreshold(rule) : threshold,
    grouping: maybeGrouping(grouping) ?? DEFAULT_GROUPING,
  }
}
