/** A number that was published or computed elsewhere, beside the same number computed here. */
export interface CheckedFigure {
  /** What it counts or measures, short: "n, quarter 4". */
  name: string
  /** As it was printed. */
  expected: string
  /** Null where it could not be computed. */
  found: number | null
  /** How far they may be apart. */
  tolerance: number
}

const UNPRINTED = 1e-9

/** A printed number as a number: a true minus and separators of thousands are understood. */
export function printedNumber(text: string): number {
  return Number(text.replace('−', '-').replaceAll(',', ''))
}

/** How many decimals were printed. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

/** Half a unit of the last digit that was printed: what rounding alone can hide. Nothing for whole numbers, which are counts. */
export function roundingOf(text: string): number {
  const decimals = decimalsOf(text)
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals
}

/**
 * A figure whose tolerance is the rounding of the printed number, unless a wider one is given with its reason in the check's remark. A
 * mean or a share of nothing (NaN) and the extremes of nothing (±Infinity) are not found.
 */
export function checkedFigure(
  name: string,
  expected: string,
  found: number | null | undefined,
  tolerance = roundingOf(expected),
): CheckedFigure {
  return { name, expected, found: Number.isFinite(found) ? found! : null, tolerance }
}

/** Whether the number found is the expected one within the tolerance. */
export function agrees({ expected, found, tolerance }: CheckedFigure): boolean {
  return found !== null && Math.abs(found - printedNumber(expected)) <= tolerance + UNPRINTED
}
