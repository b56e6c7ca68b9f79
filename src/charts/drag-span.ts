import type { Span } from '../domain/brush.ts'

/** What a pointer took hold of: an end of the brushed span, the span as a whole, or the ground, on which it draws a new one. */
export type Grip = 'from' | 'to' | 'whole' | 'ground'

/** Where a drag began, in bins. */
export interface Drag {
  grip: Grip
  bin: number
  /** The span that was brushed; null on the ground. */
  span: Span | null
}

/** The span of bins, within `limits`, that a drag to a bin gives. A new one covers both the first and the last bin. */
export function dragSpan({ grip, bin, span }: Drag, to: number, limits: Span): Span {
  const last = Math.min(Math.max(to, limits.from), limits.to - 1)
  if (!span || grip === 'ground') return { from: Math.min(bin, last), to: Math.max(bin, last) + 1 }
  const delta = to - bin
  if (grip === 'from') return { ...span, from: clamp(span.from + delta, limits.from, span.to - 1) }
  if (grip === 'to') return { ...span, to: clamp(span.to + delta, span.from + 1, limits.to) }
  const shift = clamp(delta, limits.from - span.from, limits.to - span.to)
  return { from: span.from + shift, to: span.to + shift }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
