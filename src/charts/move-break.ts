/** Estimates are published with one decimal: no class is narrower, and breaks stand on such values. */
export const SMALLEST_CLASS = 0.1

/** The breaks, rising, after one of them was moved to a value, as far as its neighbours and the limits let it. */
export function moveBreak(
  breaks: readonly number[],
  i: number,
  to: number,
  [low, high]: readonly [low: number, high: number],
): number[] {
  const least = i === 0 ? low : breaks[i - 1]! + SMALLEST_CLASS
  const most = i === breaks.length - 1 ? high : breaks[i + 1]! - SMALLEST_CLASS
  const value = Math.min(Math.max(to, least), most)
  return breaks.with(i, Math.round(value * 10) / 10)
}
