import type { Gap, GroupSummary, Headline } from '../../src/domain/city.ts'
import { GRADES, type Grade } from '../../src/domain/grade.ts'
import { summarize } from '../../src/stats/summarize.ts'
import { welchGap } from '../../src/stats/welch-gap.ts'
import { roundTo } from './estimate.ts'

/** Decimals of the numbers we compute: well beyond what is ever shown. */
export const DECIMALS = 4

/** Each grade's summary and the gap between D and A, from the tracts' grades and estimates in one order. */
export function headlineOf(
  grades: readonly (Grade | null)[],
  estimates: readonly (number | null)[],
): Headline {
  const valuesOf = (wanted: Grade | null) =>
    estimates.filter((value, i): value is number => value !== null && grades[i] === wanted)
  return {
    byGrade: byGrade((wanted) => rounded(summarize(valuesOf(wanted)))),
    notGraded: rounded(summarize(valuesOf(null))),
    gap: roundedGap(welchGap(valuesOf('D'), valuesOf('A'))),
  }
}

/** What `of` gives for each grade. */
export function byGrade<T>(of: (grade: Grade) => T): Record<Grade, T> {
  return Object.fromEntries(GRADES.map((grade) => [grade, of(grade)])) as Record<Grade, T>
}

const maybeRounded = (value: number | null) => (value === null ? null : roundTo(value, DECIMALS))

function rounded({ n, mean, low, high }: GroupSummary): GroupSummary {
  return { n, mean: maybeRounded(mean), low: maybeRounded(low), high: maybeRounded(high) }
}

function roundedGap(gap: Gap | null): Gap | null {
  if (!gap) return null
  const { estimate, low, high } = gap
  return {
    estimate: roundTo(estimate, DECIMALS),
    low: roundTo(low, DECIMALS),
    high: roundTo(high, DECIMALS),
  }
}
