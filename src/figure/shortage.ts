import type { AssignmentRule } from '../domain/assignment-rule.ts'
import { say } from '../words/say.ts'
import type { Pair } from './pair.ts'
import type { GroupStatistics } from './group-statistics.ts'
import { groupWords } from './group-words.ts'

/** A mean without a second tract has no interval. */
const LEAST = 2

/** Why a pair of groups cannot be compared at all, in words without a full stop: "only 1 tract is mostly A"; null where both have two tracts. */
export function shortage(
  groups: readonly GroupStatistics[],
  pair: Pair,
  rule: AssignmentRule,
): string | null {
  if (rule.gives === 'shares') return say('this rule puts no tract into a group')
  const words = groupWords(rule)
  const short = pair.flatMap((grade) => {
    const { n } = groups.find((group) => group.grade === grade)!
    return n < LEAST ? words.few(n, grade) : []
  })
  const [first, second] = short
  if (first === undefined) return null
  return second === undefined ? first : say('{first} and {second}', { first, second })
}
