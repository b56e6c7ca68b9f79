/** Estimates are published with one decimal: no class is narrower, and breaks stand on such values. */
export const SMALLEST_CLASS = 0.1

/** The breaks, rising, after one of them was moved to a value, as far as its neighbours, the limits and the smallest class let it. */
export function moveBreak(
  breaks: readonly number[],
  i: number,
  to: number,
  [low, high]: readonly [low: number, high: number],
  smallest = SMALLEST_CLASS,
): number[] {
  const least = i === 0 ? low : breaks[i - 1]! + smallest
  const most = i === breaks.length - 1 ? high : breaks[i + 1]! - smallest
  const value = Math.min(Math.max(to, least), most)
  return breaks.with(i, Number((Math.round(value / smallest) * smallest).toPrecision(15)))
}
