const ROUND = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20]
/** The same for what is counted in much smaller or larger units than years and per cent. */
const MANTISSAS = [1, 2, 2.5, 5]
/** Over the inner classes and one class's width at each end. */
const MOST_BINS = 36
const TOLERANCE = 1e-9

/** Whether bins of `step` meet every break, so that no bin lies in two classes. */
export function meetsBreaks(step: number, breaks: readonly number[]): boolean {
  return breaks.every((at) => {
    const bins = (at - breaks[0]!) / step
    return Math.abs(bins - Math.round(bins)) < 1e-6
  })
}

/**
 * How wide a bin is in the histograms of values with these breaks, rising, in their unit: the finest round step that meets every
 * break and needs no more than 36 bins for its classes. Where no round step meets them all, as with quantiles, the finest one
 * that needs no more bins.
 */
export function binStep(breaks: readonly number[]): number {
  const inner = breaks.at(-1)! - breaks[0]!
  const range = inner * (1 + 2 / Math.max(1, breaks.length - 1))
  const round = roundSteps(range)
  const meeting = round.filter((step) => meetsBreaks(step, breaks))
  const steps = meeting.length > 0 ? meeting : round
  return steps.find((each) => range / each <= MOST_BINS + TOLERANCE) ?? steps.at(-1)!
}

function roundSteps(range: number): readonly number[] {
  if (range === 0 || (range >= ROUND[0]! * 10 && range <= ROUND.at(-1)! * MOST_BINS)) return ROUND
  const power = Math.floor(Math.log10(range))
  return [-2, -1, 0].flatMap((of) => MANTISSAS.map((each) => each * 10 ** (power + of)))
}
