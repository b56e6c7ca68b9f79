/**
 * The ends of a rug: the range of all tracts' values, widened where this tract's interval reaches further.
 * Null where there is nothing to draw.
 */
export function rugDomain(
  values: readonly number[],
  low: number | null,
  high: number | null,
): [number, number] | null {
  const all = [...values, low, high].filter((value) => value !== null)
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)]
}
