import { distance, type Point } from './plane.ts'
import { stream, type Random } from './stream.ts'

const FINEST_KM = 0.13
const MOST_HALVINGS = 6
/** Part of a piece's length that its middle may move. Some borders run along straight streets. */
const ROUGHNESS = [0, 0.02, 0.06, 0.1, 0.13]

/**
 * The border from `from` to `to`, without `to`, its middles moved aside again and again. Drawn from the two ends alone, so
 * that both neighbours get the same points. A `straight` one is only cut into pieces.
 */
export function jaggedBorder(from: Point, to: Point, seed: number, straight: boolean): Point[] {
  const [first, last] = [from, to].sort((a, b) => a[0] - b[0] || a[1] - b[1]) as [Point, Point]
  const random = stream(seed, 'border', ...first, ...last)
  const roughness = straight ? 0 : ROUGHNESS[Math.floor(random() * ROUGHNESS.length)]!
  const points = [first, ...between(first, last, roughness, random, MOST_HALVINGS), last]
  if (first !== from) points.reverse()
  return points.slice(0, -1)
}

function between(
  from: Point,
  to: Point,
  roughness: number,
  random: Random,
  halvings: number,
): Point[] {
  if (halvings === 0 || distance(from, to) < FINEST_KM) return []
  const aside = roughness * (2 * random() - 1)
  const middle: Point = [
    (from[0] + to[0]) / 2 - aside * (to[1] - from[1]),
    (from[1] + to[1]) / 2 + aside * (to[0] - from[0]),
  ]
  return [
    ...between(from, middle, roughness, random, halvings - 1),
    middle,
    ...between(middle, to, roughness, random, halvings - 1),
  ]
}
