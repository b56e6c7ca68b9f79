import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { GroupSummary } from '../domain/city.ts'

/** Fewer tracts than these have an interval that would leave no room for the means of the others. */
const TELLS_LITTLE = 5

/** Round ends of an axis that holds the means of groups, and their intervals where those say something. */
export function meansDomain(groups: readonly GroupSummary[]): [low: number, high: number] {
  const [least = 0, greatest = 1] = extent(
    groups.flatMap(({ n, mean, low, high }) =>
      n < TELLS_LITTLE ? (mean ?? []) : [mean ?? [], low ?? [], high ?? []].flat(),
    ),
  )
  const [low, high] = scaleLinear([least, Math.max(greatest, least + 1)], [0, 1])
    .nice(4)
    .domain()
  return [low!, high!]
}
