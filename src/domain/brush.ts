/** An interval that a reader brushed: from, up to but not with, to; `from` is under `to`. */
export interface Span {
  from: number
  to: number
}

/** What is brushed of all tracts: their estimates, in the measure's unit, and their average grades. Null is not brushed. */
export interface Brush {
  values: Span | null
  scores: Span | null
}

/** What is brushed of a city's tracts: of a second measure too. */
export interface TractSpans extends Brush {
  others: Span | null
}

export const NOTHING_BRUSHED: TractSpans = { values: null, scores: null, others: null }

/** A tract by what can be brushed of it; null where it has no such figure. */
export interface TractFigures {
  estimate: number | null
  /** Area-weighted mean grade, A = 1 … D = 4. */
  score: number | null
  /** The estimate of the second measure. */
  other: number | null
}

/** Whether a tract with an estimate lies in every span that is brushed; one that lacks the figure lies in none. */
export function isBrushed({ values, scores, others }: TractSpans, of: TractFigures): boolean {
  if (of.estimate === null) return false
  return (
    (!values || holds(values, of.estimate)) &&
    (!scores || (of.score !== null && holds(scores, Math.min(of.score, WORST_SCORE)))) &&
    (!others || (of.other !== null && holds(others, of.other)))
  )
}

const TOLERANCE = 1e-9
/** A score of 4 lies in the last bin, which ends there. */
const WORST_SCORE = 4 - 1e-6

/** From, up to but not with, to, but for the noise of binary fractions. */
function holds({ from, to }: Span, value: number): boolean {
  return value >= from - TOLERANCE && value < to - TOLERANCE
}

/** Bins on a line: bin 0 begins at `first`. */
export interface Bins {
  first: number
  step: number
}

/** The bins of an average grade, A = 1 … D = 4; a score of 4 lies in the last. */
export const SCORE_BINS: Bins & { count: number } = { first: 1, step: 0.1, count: 30 }

/** Where a bin begins; free of the noise of binary fractions. */
export function binEdge({ first, step }: Bins, bin: number): number {
  return Number((first + bin * step).toPrecision(12))
}

/** The bins that a span covers, `to` not with them: whole bins, at least one, whatever the link says. Null of none. */
export function binsOf(span: Span | null, { first, step }: Bins): Span | null {
  if (!span) return null
  const from = Math.round((span.from - first) / step)
  return { from, to: Math.max(from + 1, Math.round((span.to - first) / step)) }
}

const NUMBER = /^-?\d{1,6}(\.\d{1,3})?$/

/** "70..75" as a span; null for anything else, an empty span, and numbers of more than three decimals. */
export function maybeSpan(text: string): Span | null {
  const ends = text.split('..')
  if (ends.length !== 2 || !ends.every((end) => NUMBER.test(end))) return null
  // Adding 0 turns −0 into 0.
  const [from, to] = ends.map((end) => Number(end) + 0) as [number, number]
  return from < to ? { from, to } : null
}

/** A span as it stands in a link: "70..75". */
export function spanText({ from, to }: Span): string {
  return `${from}..${to}`
}
