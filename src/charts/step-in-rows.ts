import type { KeyAction } from './key-action.ts'
import { stepInOrder } from './step-in-order.ts'

/** A mark in a row, at its place in px. */
interface RowMark<Id> {
  id: Id
  x: number
}

/**
 * Where an arrow key leads among rows of marks sorted from left to right: left and right along the row, up and down to the mark of the
 * next filled row that is nearest in place; Home and End to the ends of the row. Null where there is no mark.
 */
export function stepInRows<Id>(
  rows: readonly (readonly RowMark<Id>[])[],
  from: Id | null,
  action: KeyAction,
): Id | null {
  const filled = rows.filter((marks) => marks.length > 0)
  const at = filled.findIndex((marks) => marks.some(({ id }) => id === from))
  if (at < 0) return filled[0]?.[0]?.id ?? null
  const row = filled[at]!
  if (action !== 'up' && action !== 'down') {
    return stepInOrder(
      row.map(({ id }) => id),
      from,
      action,
    )
  }
  const x = row.find(({ id }) => id === from)!.x
  const beside = filled[at + (action === 'up' ? -1 : 1)]
  if (!beside) return from
  return beside.reduce((best, mark) => (Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best))
    .id
}
