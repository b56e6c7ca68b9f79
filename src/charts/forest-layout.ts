import { max, min } from 'd3-array'
import type { ForestGap } from './forest-gap.ts'
import { textWidth } from './text-width.ts'

/** Above the rows of a forest plot, and of each row, px. */
export const FOREST_HEAD = 24
export const FOREST_ROW = 22
const SUMMARY = FOREST_ROW + 6
const AXIS = 24

/** How high a forest plot is, px. */
export function forestHeight(rows: number, hasSummary: boolean): number {
  return FOREST_HEAD + rows * FOREST_ROW + (hasSummary ? SUMMARY : 0) + AXIS
}

/** Where the intervals begin: after the longest name, px. */
export function forestLeft(rows: readonly ForestGap[]): number {
  return 12 + Math.max(0, ...rows.map((row) => textWidth(row.name, 13)))
}

/** Ends of the axis: all intervals, all other ways of counting, and zero. */
export function forestEnds(rows: readonly ForestGap[]): [number, number] {
  return [
    Math.min(0, min(rows, (row) => Math.min(row.low, ...(row.others ?? []))) ?? 0),
    Math.max(0, max(rows, (row) => Math.max(row.high, ...(row.others ?? []))) ?? 0),
  ]
}
