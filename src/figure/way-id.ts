import { ASSIGNMENTS, assignmentKey, type Assignment } from '../domain/assignment.ts'

const slug = ({ rule, threshold, grouping }: Assignment) =>
  `${rule.id}-${grouping.id}-${Math.round(threshold * 100)}`

const IDS = new Map(ASSIGNMENTS.map((of) => [assignmentKey(of), slug(of)]))

/** The id of a way of counting: the same for assignments that count the same. */
export function wayId(assignment: Assignment): string {
  return IDS.get(assignmentKey(assignment)) ?? slug(assignment)
}
