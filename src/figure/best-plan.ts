import type { FigurePlan } from './figure-plan.ts'
import type { PlacedPart } from './figure-part.ts'

/** A city that fills this part of its figure's room is large enough: more of it says no more. */
const ENOUGH_MAP = 0.3
/** What a part more, a larger drawing and a head that says all are worth against room left empty. */
const A_PART = 0.08
const A_ZOOM = 0.9
const ALL_SAID = 0.06

const MAPS = new Set(['map', 'then', 'now'])

/**
 * Of several plans of one figure the one that fills its room best, is drawn large, and has as many parts as it can and a map of good size;
 * undefined where none fits. `aspect` is how many times as high as wide the city is.
 */
export function bestPlan(plans: readonly FigurePlan[], aspect: number): FigurePlan | undefined {
  let best: { plan: FigurePlan; worth: number } | undefined
  for (const plan of plans) {
    if (!plan.fits) continue
    const worth = worthOf(plan, aspect)
    if (!best || worth > best.worth) best = { plan, worth }
  }
  return best?.plan
}

function worthOf({ parts, isShort, frame }: FigurePlan, aspect: number): number {
  const { room, zoom } = frame
  const whole = room.width * (room.height ?? 1)
  const part = (of: readonly PlacedPart[], area: (part: PlacedPart) => number) =>
    of.reduce((sum, each) => sum + area(each), 0) / whole
  const maps = parts.filter(({ id }) => MAPS.has(id))
  const others = parts.filter(({ id }) => !MAPS.has(id))
  const city = part(maps, (map) => cityArea(map, aspect))
  return (
    A_PART * parts.length +
    A_ZOOM * (zoom - 1) +
    (isShort ? 0 : ALL_SAID) +
    part(others, ({ width, height }) => width * height) +
    (part(maps, ({ width, height }) => width * height) + city) / 2 +
    Math.min(ENOUGH_MAP, city) * 2
  )
}

/** What the city itself takes of its map. */
function cityArea({ width, height }: PlacedPart, aspect: number): number {
  const across = Math.min(width, height / aspect)
  return across * across * aspect
}
