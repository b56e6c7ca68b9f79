import type { KeyAction } from './key-action.ts'
import { stepInOrder } from './step-in-order.ts'

/** A zone's middle on its map, px. */
export interface ZonePlace {
  feature: number
  x: number
  y: number
}

const TOWARDS: Partial<Record<KeyAction, [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** The zone that a key leads to from another: the nearest whose middle lies rather in its direction than to the side; where none does, that one. */
export function zoneStep(
  places: readonly ZonePlace[],
  from: number | null,
  action: KeyAction,
): number | null {
  const order = places.map(({ feature }) => feature)
  const here = places.find(({ feature }) => feature === from)
  const towards = TOWARDS[action]
  if (!here || !towards) return stepInOrder(order, from, action)
  let best = { feature: here.feature, distance: Infinity }
  for (const { feature, x, y } of places) {
    const [dx, dy] = [x - here.x, y - here.y]
    const along = dx * towards[0] + dy * towards[1]
    const aside = Math.abs(dx * towards[1]) + Math.abs(dy * towards[0])
    const distance = Math.hypot(dx, dy)
    if (along > 0 && along >= aside && distance < best.distance) best = { feature, distance }
  }
  return best.feature
}
