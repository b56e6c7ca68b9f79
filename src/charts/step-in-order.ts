import type { KeyAction } from './key-action.ts'

/** The mark that a moving key leads to in a plain list: right and down go on, left and up go back, ends stay. Null in an empty list. */
export function stepInOrder<Id>(
  order: readonly Id[],
  from: Id | null,
  action: KeyAction,
): Id | null {
  const last = order.length - 1
  if (last < 0) return null
  const index = from === null ? -1 : order.indexOf(from)
  if (index < 0 || action === 'first') return order[0]!
  if (action === 'last') return order[last]!
  const next = action === 'right' || action === 'down' ? index + 1 : index - 1
  return order[Math.max(0, Math.min(last, next))]!
}
