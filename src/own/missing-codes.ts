/** Repeated nines, eights and the like, as statistical programs and offices write for "no value". */
const NEGATIVE = /^-([2-9])\1{1,9}$/
const POSITIVE = /^9{3,9}$/

/** A number that may stand for "no value", and how often it does. */
export interface MissingCode {
  value: number
  count: number
}

/**
 * The numbers in a column that many files use for "no value", as −999, −666666666 or 9999. Negative ones only where all other values are greater,
 * positive ones only where they are more than three times the greatest other value.
 */
export function missingCodes(values: readonly (number | null)[]): MissingCode[] {
  const counts = new Map<number, number>()
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    if (value === null) continue
    const text = String(value)
    if (NEGATIVE.test(text) || POSITIVE.test(text)) counts.set(value, (counts.get(value) ?? 0) + 1)
    else {
      least = Math.min(least, value)
      greatest = Math.max(greatest, value)
    }
  }
  return [...counts]
    .filter(([value]) => (value < 0 ? value < least : value > 3 * greatest))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => a.value - b.value)
}
