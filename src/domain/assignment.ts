import { ASSIGNMENT_RULES, DEFAULT_RULE, THRESHOLDS, ownThreshold } from './assignment-rule.ts'
import type { AssignmentRule } from './assignment-rule.ts'
import { DEFAULT_GROUPING, GROUPINGS, type Grouping } from './grouping.ts'

/** Everything that decides which group a tract is in. */
export interface Assignment {
  rule: AssignmentRule
  /** Least part of a tract's land that was graded, 0–1; 0 asks only that some was. */
  threshold: number
  /** Plays a part only where the rule gives a score. */
  grouping: Grouping
}

export const DEFAULT_ASSIGNMENT: Assignment = {
  rule: DEFAULT_RULE,
  threshold: ownThreshold(DEFAULT_RULE),
  grouping: DEFAULT_GROUPING,
}

/**
 * Text that two assignments share exactly when they put every tract into the same group by definition: rules that differ only in the
 * coverage they are used with are one at the same threshold.
 */
export function assignmentKey({ rule, threshold, grouping }: Assignment): string {
  const least = rule.leastCoverage === null ? '' : String(threshold)
  return [rule.gives, rule.sql, least, rule.gives === 'score' ? grouping.id : ''].join('|')
}

/** Every rule at every threshold and in every grouping that it uses, each assignment once, under the first rule that gives it. */
export const ASSIGNMENTS: readonly Assignment[] = [
  ...new Map(
    ASSIGNMENT_RULES.flatMap((rule) => {
      const thresholds = rule.leastCoverage === null ? [0] : THRESHOLDS
      const groupings = rule.gives === 'score' ? GROUPINGS : [DEFAULT_GROUPING]
      return groupings.flatMap((grouping) =>
        thresholds.map((threshold): Assignment => ({ rule, threshold, grouping })),
      )
    })
      .reverse()
      .map((assignment) => [assignmentKey(assignment), assignment]),
  ).values(),
].reverse()
