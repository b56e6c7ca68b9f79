import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** Round ends of an axis that holds all values, of one city or of several together; 0 and 1 without values. */
export function stripDomain(values: readonly number[]): [low: number, high: number] {
  const [least = 0, greatest = 1] = extent(values)
  const [low, high] = scaleLinear([least, greatest], [0, 1]).nice(6).domain()
  return [low!, high!]
}
