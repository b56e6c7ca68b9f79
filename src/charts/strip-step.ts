import type { Geoid } from '../domain/geoid.ts'
import type { KeyAction } from './key-action.ts'
import { stepInOrder } from './step-in-order.ts'
import type { PlacedDot } from './strip-layout.ts'

/**
 * Where an arrow key leads among strips of dots sorted from left to right: left and right along the strip, up and
 * down to the dot of the next filled strip that is nearest in value; Home and End to the ends of the strip.
 */
export function stripStep(
  strips: readonly (readonly PlacedDot[])[],
  from: Geoid | null,
  action: KeyAction,
): Geoid | null {
  const filled = strips.filter((dots) => dots.length > 0)
  const at = filled.findIndex((dots) => dots.some((dot) => dot.geoid === from))
  if (at < 0) return filled[0]?.[0]?.geoid ?? null
  const strip = filled[at]!
  if (action !== 'up' && action !== 'down') {
    return stepInOrder(
      strip.map((dot) => dot.geoid),
      from,
      action,
    )
  }
  const x = strip.find((dot) => dot.geoid === from)!.x
  const beside = filled[at + (action === 'up' ? -1 : 1)] ?? strip
  if (beside === strip) return from
  return beside.reduce((best, dot) => (Math.abs(dot.x - x) < Math.abs(best.x - x) ? dot : best))
    .geoid
}
