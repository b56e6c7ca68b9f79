import { max, min } from 'd3-array'
import { textWidth } from './text-width.ts'

/** One way of counting, with the gap that it finds and its 95 % interval. */
export interface WayDot {
  id: string
  /** All of it in words. */
  name: string
  gap: number
  low: number
  high: number
  /** Under ten tracts in a group. */
  fragile: boolean
}

/** The ways of one rule, in words; a row without dots is a heading or has too few tracts in every way. */
export interface WayRow {
  label: string
  /** What follows it belongs to it: it has no dots of its own. */
  isHeading: boolean
  isIndented: boolean
  /** Whether the reader's way is among them. */
  isCurrent: boolean
  dots: readonly WayDot[]
  /** The dot that stands for the row where only its label is chosen; null where it has none. */
  main: string | null
}

export const LABEL_SIZE = 13
export const INDENT = 12
/** Above the rows, for the heads of the columns, and below them, for the axis, px. */
export const WAYS_HEAD = 22
export const WAYS_AXIS = 20

/** How high a chart of so many rows is, px. */
export function waysHeight(rows: number, rowHeight: number): number {
  return WAYS_HEAD + rows * rowHeight + WAYS_AXIS
}

/** Where the plot begins, px: after the longest label, or a little past the middle. */
export function plotLeft(rows: readonly WayRow[], width: number): number {
  const labels = rows
    .filter(({ isHeading }) => !isHeading)
    .map(({ label, isIndented }) => textWidth(label, LABEL_SIZE) + (isIndented ? INDENT : 0))
  return Math.min(Math.max(0, ...labels) + 12, width * 0.54)
}

/** Of the longest interval, beyond the outermost gaps, as a part of their distance. */
const BEYOND = 0.6

/** Ends of the axis: all gaps and zero, and as much of the intervals as leaves the gaps apart. */
export function gapDomain(dots: readonly WayDot[]): [number, number] {
  const least = Math.min(0, min(dots, ({ gap }) => gap) ?? -1)
  const most = Math.max(0, max(dots, ({ gap }) => gap) ?? 0)
  const room = BEYOND * (most - least || 1)
  const low = min(dots, (dot) => dot.low) ?? least
  const high = max(dots, (dot) => dot.high) ?? most
  return [Math.min(least, Math.max(low, least - room)), Math.max(most, Math.min(high, most + room))]
}

/** The dot with the widest interval; null without dots. */
export function widest(dots: readonly WayDot[]): WayDot | null {
  return dots.reduce<WayDot | null>(
    (most, dot) => (most && most.high - most.low >= dot.high - dot.low ? most : dot),
    null,
  )
}
