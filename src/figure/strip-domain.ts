import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { GRADES } from '../domain/grade.ts'
import type { Comparison } from './compare-grades.ts'

/**
 * Round ends of an axis that holds all values, of one city or of several together, and the means of their groups: those that a regression
 * gives can lie beyond every tract. 0 and 1 without values.
 */
export function stripDomain(
  values: readonly number[],
  comparisons: readonly Pick<Comparison, 'groups'>[],
): [low: number, high: number] {
  const means = comparisons.flatMap(({ groups }) =>
    GRADES.flatMap((grade) => groups[grade].summary.mean ?? []),
  )
  const [least = 0, greatest = 1] = extent([...values, ...means])
  const [low, high] = scaleLinear([least, greatest], [0, 1]).nice(6).domain()
  return [low!, high!]
}
