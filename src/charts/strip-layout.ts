import { quantileSorted } from 'd3-array'
import type { GroupSummary } from '../domain/city.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'
import { boxPlot, type BoxPlot } from '../stats/box-plot.ts'
import { density, type DensityPoint } from './density.ts'
import { dodge } from './dodge.ts'
import { dotRadius } from './dot-radius.ts'

/** The tracts of one grade; null is "not graded". `summary` is of the same tracts. */
export interface StripRow {
  grade: Grade | null
  label: string
  dots: readonly StripDot[]
  summary: GroupSummary
}

export interface StripDot {
  geoid: Geoid<Vintage>
  value: number
}

/** A dot in px: `y` from the row's middle line, below it positive. */
export interface PlacedDot extends StripDot {
  x: number
  y: number
}

export interface StripLayout {
  row: StripRow
  /** Of the row in the chart. */
  top: number
  height: number
  /** Of the line that dots stand around, or that the density stands on. */
  middle: number
  radius: number
  /** From left to right. */
  dots: PlacedDot[]
  /** Drawn instead of the dots where they are too many; null where the dots are drawn. */
  curve: DensityPoint[] | null
  /** Drawn instead of the dots where boxes are asked for; null below five dots, of which it says little. */
  box: BoxPlot | null
  /** Lower quartile, median, upper quartile; null below five dots, where they say little. */
  quartiles: [number, number, number] | null
}

/** The same for every measure, so that nothing below a chart moves when its values do. */
const ROW = 44
/** Above the rows, for the heads of their columns, and below them, for the axis. */
export const STRIPS_HEAD = 20
export const STRIPS_AXIS = 24
/** Room above the dots, and below them with the box of the quartiles. */
const ABOVE = 3
const BELOW = 8
const MOST_DOTS = 299
/** Room between the rims of dots, in radii, tried in turn; below zero they overlap, by half a dot at most. */
const GAPS = [0.2, 0, -0.25, -0.5, -0.75, -1]
const LEAST_FOR_QUARTILES = 5

/**
 * The rows of a strip chart from `top` down, each of one height: dots placed without touching, or overlapping a little where they do not
 * fit. From 300 tracts, or where even that does not fit, a row shows a density curve. As boxes, all dots stand on the middle line.
 */
export function stripLayout(
  rows: readonly StripRow[],
  x: (value: number) => number,
  top: number,
  form: 'dots' | 'box' = 'dots',
): StripLayout[] {
  let next = top
  return rows.map((row) => {
    const placed =
      form === 'box' && row.dots.length >= LEAST_FOR_QUARTILES ? boxRow(row, x) : placeRow(row, x)
    const layout = { ...placed, row, top: next, middle: next + placed.middle }
    next += placed.height
    return layout
  })
}

/** How high a chart of so many rows is, px. */
export function stripsHeight(rows: number): number {
  return STRIPS_HEAD + rows * ROW + STRIPS_AXIS
}

/** The same of a chart of means alone. */
export const MEANS_HEAD = 16
export const MEANS_AXIS = 20
export function meansHeight(rows: number): number {
  return MEANS_HEAD + rows * ROW + MEANS_AXIS
}

function boxRow(row: StripRow, x: (value: number) => number) {
  const sorted = row.dots.toSorted((a, b) => a.value - b.value)
  return {
    height: ROW,
    middle: ROW / 2 - 2,
    radius: dotRadius(sorted.length),
    dots: sorted.map((dot) => ({ ...dot, x: x(dot.value), y: 0 })),
    curve: null,
    box: boxPlot(sorted.map(({ value }) => value)),
    quartiles: null,
  }
}

function placeRow(row: StripRow, x: (value: number) => number) {
  const sorted = row.dots.toSorted((a, b) => a.value - b.value)
  const values = sorted.map((dot) => dot.value)
  const xs = values.map(x)
  const radius = dotRadius(sorted.length)
  const needed = (offsets: readonly number[]) =>
    2 * (Math.max(0, ...offsets.map(Math.abs)) + radius) + ABOVE + BELOW
  const offsets = sorted.length <= MOST_DOTS ? fittingOffsets(xs, radius, needed) : null
  const dots = sorted.map((dot, i) => ({ ...dot, x: xs[i]!, y: offsets?.[i] ?? 0 }))
  return {
    height: ROW,
    middle: offsets ? (ROW - BELOW + ABOVE) / 2 : ROW - BELOW - 2,
    radius,
    dots,
    curve: offsets ? null : density(values),
    box: null,
    quartiles:
      sorted.length < LEAST_FOR_QUARTILES
        ? null
        : ([0.25, 0.5, 0.75].map((p) => quantileSorted(values, p)!) as [number, number, number]),
  }
}

function fittingOffsets(
  xs: readonly number[],
  radius: number,
  needed: (offsets: readonly number[]) => number,
): number[] | null {
  for (const gap of GAPS) {
    const offsets = dodge(xs, radius, gap * radius)
    if (needed(offsets) <= ROW) return offsets
  }
  return null
}
