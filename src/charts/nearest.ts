/** The mark whose rim is nearest to a place, if within `reach` px of it; null otherwise. Marks without `r` are points. */
export function nearest<Mark extends { x: number; y: number; r?: number }>(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach = 12,
): Mark | null {
  let best: Mark | null = null
  let least = reach
  for (const mark of marks) {
    const distance = Math.max(0, Math.hypot(mark.x - x, mark.y - y) - (mark.r ?? 0))
    if (distance < least || (distance === least && best === null)) {
      best = mark
      least = distance
    }
  }
  return best
}
