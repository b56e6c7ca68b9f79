import { textWidth } from './text-width.ts'

/** Room between two labels, px. */
const ROOM = 5

/** The ticks whose labels stand clear of each other: the last, then each further left that has room. */
export function fittingTicks(
  ticks: readonly number[],
  x: (tick: number) => number,
  label: (tick: number) => string,
  size: number,
): number[] {
  const kept: number[] = []
  let free = Infinity
  for (const tick of ticks.toReversed()) {
    const half = textWidth(label(tick), size) / 2
    if (x(tick) + half + ROOM > free) continue
    free = x(tick) - half
    kept.unshift(tick)
  }
  return kept
}
