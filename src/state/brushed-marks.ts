import type { Span } from '../domain/brush.ts'
import type { BrushableRow } from '../queries/brushable-tracts.ts'
import type { BrushedRow } from '../queries/brushed-tracts.ts'
import { groupedMoments } from '../stats/grouped-moments.ts'

type Chart = BrushedRow['chart']

/** The tracts of one chart, by the mark that each is counted in. */
interface ChartTracts {
  chart: Chart
  marks: (number | null)[]
  /** Of each tract. */
  estimate: Float64Array
  mark: Int16Array
  valueBin: Int16Array
  scoreBin: Int16Array
  total: Uint32Array
}

/** Below every bin: of a tract without an estimate, which no brush over estimates holds. */
const NO_BIN = -32768

/** Which column of the rows a chart's marks are. All tracts are one mark. */
const MARK_OF: Record<Chart, (row: BrushableRow) => number | null> = {
  all: () => null,
  value: (row) => row.value_bin,
  score: (row) => row.score_bin,
  grade: (row) => row.grade,
  state: (row) => row.state,
}

const CHARTS = Object.keys(MARK_OF) as Chart[]

/**
 * Makes ready to count the marks of five linked charts for one brush after another, in the page: the same marks, in no order, as the
 * database gives for `brushedTracts`, without asking it again while the reader's hand moves.
 */
export function brushedMarks(rows: readonly BrushableRow[]): {
  count(brush: { values: Span | null; scores: Span | null }): BrushedRow[]
} {
  const charts = CHARTS.map((chart) => chartTracts(chart, rows))
  return { count: (brush) => charts.flatMap((tracts) => countMarks(tracts, brush)) }
}

/** Only the histogram of the measure counts tracts without an estimate: apart, as its mark of null. */
function chartTracts(chart: Chart, all: readonly BrushableRow[]): ChartTracts {
  const rows = chart === 'value' ? all : all.filter(({ estimate }) => estimate !== null)
  const marks = [...new Set(rows.map(MARK_OF[chart]))]
  const place = new Map(marks.map((mark, i) => [mark, i]))
  const mark = Int16Array.from(rows, (row) => place.get(MARK_OF[chart](row))!)
  const total = new Uint32Array(marks.length)
  mark.forEach((i) => total[i]!++)
  return {
    ...{ chart, marks, mark, total },
    estimate: Float64Array.from(rows, ({ estimate }) => estimate ?? NaN),
    valueBin: Int16Array.from(rows, (row) => row.value_bin ?? NO_BIN),
    scoreBin: Int16Array.from(rows, (row) => row.score_bin),
  }
}

/** A brush filters every chart but the one it is drawn on. */
function countMarks(
  { chart, marks, estimate, mark, valueBin, scoreBin, total }: ChartTracts,
  brush: { values: Span | null; scores: Span | null },
): BrushedRow[] {
  const inValues = within(valueBin, chart === 'value' ? null : brush.values)
  const inScores = within(scoreBin, chart === 'score' ? null : brush.scores)
  const moments = groupedMoments(estimate, mark, marks.length, (i) => inValues(i) && inScores(i))
  return moments.map((of, i) => ({ chart, mark: marks[i]!, total: total[i]!, ...of }))
}

function within(bins: Int16Array, span: Span | null): (i: number) => boolean {
  if (!span) return () => true
  const { from, to } = span
  return (i) => bins[i]! >= from && bins[i]! < to
}
