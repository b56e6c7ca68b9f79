import { descending, max, min, sum } from 'd3-array'
import { SCORE_BINS, binEdge, type Bins } from '../domain/brush.ts'
import type { GroupSummary } from '../domain/city.ts'
import { GRADES, GRADE_SCORE, type Grade } from '../domain/grade.ts'
import type { BrushedRow } from '../queries/brushed-tracts.ts'
import { meanInterval } from '../stats/mean-estimate.ts'

/** A bar of a histogram: of all its tracts, `n` are in the brushes of the other charts. */
export interface BrushBar {
  bin: number
  from: number
  to: number
  total: number
  n: number
}

/** The brushed tracts of one grade; null is not graded. */
export interface BrushedGroup extends GroupSummary {
  grade: Grade | null
  total: number
  deviation: number | null
}

/** The brushed tracts of one state; `id` is its two digits, null for all others together. */
export interface BrushedState {
  id: string | null
  total: number
  n: number
}

export interface BrushedCharts {
  /** Adjoining bars, from the least to the greatest estimate. */
  values: BrushBar[]
  /** All bins of the score. */
  scores: BrushBar[]
  /** Means at the middles of the score's bins, of brushed bins alone. */
  line: (GroupSummary & { at: number })[]
  groups: BrushedGroup[]
  /** Those with the most tracts, whatever is brushed, then all others. */
  states: BrushedState[]
  all: BrushedGroup
  /** Tracts that have no estimate, and so are in no chart. */
  missing: number
}

const MOST_STATES = 12
const NOBODY = { mark: null, total: 0, n: 0, mean: null, variance: null }

/** The rows of the linked charts as what is drawn. `brushed` says whether a bin of the score is in its brush. */
export function brushedCharts(
  rows: readonly BrushedRow[],
  bins: Bins,
  brushed: (scoreBin: number) => boolean,
): BrushedCharts {
  const of = (chart: BrushedRow['chart']) => rows.filter((row) => row.chart === chart)
  const find = (chart: BrushedRow['chart'], mark: number | null) =>
    rows.find((row) => row.chart === chart && row.mark === mark) ?? { chart, ...NOBODY }
  const bar = (chart: 'value' | 'score', bin: number, bins: Bins): BrushBar => {
    const { total, n } = find(chart, bin)
    return { bin, from: binEdge(bins, bin), to: binEdge(bins, bin + 1), total, n }
  }
  const known = of('value').flatMap(({ mark }) => mark ?? [])
  const [least, most] = [min(known) ?? 0, max(known) ?? -1]
  const scores = Array.from({ length: SCORE_BINS.count }, (_, bin) => bar('score', bin, SCORE_BINS))
  const notGraded = find('grade', null)
  return {
    values: Array.from({ length: most - least + 1 }, (_, i) => bar('value', least + i, bins)),
    scores,
    line: scores
      .filter(({ bin }) => brushed(bin))
      .map(({ bin, from, to }) => ({ at: (from + to) / 2, ...summaryOf(find('score', bin)) })),
    groups: [
      ...GRADES.map((grade) => groupOf(grade, find('grade', GRADE_SCORE[grade]))),
      ...(notGraded.total > 0 ? [groupOf(null, notGraded)] : []),
    ],
    states: statesOf(of('state')),
    all: groupOf(null, find('all', null)),
    missing: find('value', null).total,
  }
}

type Moments = Omit<BrushedRow, 'chart' | 'mark'>

function summaryOf({ n, mean, variance }: Moments): GroupSummary {
  const standardError = variance === null ? null : Math.sqrt(variance / n)
  return { n, mean, ...meanInterval({ n, mean, standardError }) }
}

function groupOf(grade: Grade | null, row: Moments): BrushedGroup {
  const { total, variance } = row
  return {
    grade,
    total,
    deviation: variance === null ? null : Math.sqrt(variance),
    ...summaryOf(row),
  }
}

function statesOf(rows: readonly BrushedRow[]): BrushedState[] {
  const sorted = rows.toSorted((a, b) => descending(a.total, b.total))
  const others = sorted.slice(MOST_STATES)
  const named = sorted
    .slice(0, MOST_STATES)
    .map(({ mark, total, n }) => ({ id: String(mark).padStart(2, '0'), total, n }))
  if (others.length === 0) return named
  return [
    ...named,
    { id: null, total: sum(others, (row) => row.total), n: sum(others, (row) => row.n) },
  ]
}
