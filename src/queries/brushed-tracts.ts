import type { Span } from '../domain/brush.ts'
import { brushableTracts, type BrushSubject } from './brushable-tracts.ts'
import type { Query } from './query.ts'

/** One mark of one of the linked charts. */
export interface BrushedRow {
  chart: 'all' | 'value' | 'score' | 'grade' | 'state'
  /**
   * The bin of the estimate or of the score; the grade's points; the state's number. Null: all tracts, those without an estimate
   * (value), those without a grade (grade).
   */
  mark: number | null
  /** Tracts, whatever is brushed. */
  total: number
  /** Tracts in the brushes that filter this chart. */
  n: number
  /** Of their estimates; null where there are none. */
  mean: number | null
  /** Of the sample, over n − 1; null below two tracts. */
  variance: number | null
}

const BOTH = 'in_values and in_scores'

function marks(chart: BrushedRow['chart'], column: string | null, brushed: string, of = '') {
  return `
select '${chart}' as chart, ${column ?? 'null'} as mark, count(*)::int as total,
  count(*) filter (where ${brushed})::int as n,
  avg(estimate) filter (where ${brushed}) as mean,
  var_samp(estimate) filter (where ${brushed}) as variance
from brushed${of}${column === null ? '' : `\ngroup by ${column}`}`.trim()
}

/** The ends of a brush that leaves no bin out. */
const [LEAST_BIN, MOST_BIN] = [-32768, 32767]

const ESTIMATED = ' where estimate is not null'
const CHARTS = [
  marks('all', null, BOTH, ESTIMATED),
  marks('value', 'value_bin', 'in_scores'),
  marks('score', 'score_bin', 'in_values', ESTIMATED),
  marks('grade', 'grade', BOTH, ESTIMATED),
  marks('state', 'state', BOTH, ESTIMATED),
].join('\nunion all\n')

/**
 * The marks of five linked charts at once. A brush is a span of bins. It filters every chart but the one it is drawn on: the histogram of
 * the measure by the brushed scores alone, that of the scores, whose means are the line by score, by the brushed values alone; grades,
 * states and all tracts by both. Tracts without an estimate are in no chart, but counted. While the reader's hand moves, the page counts
 * the same from `brushableTracts` itself.
 */
export function brushedTracts(
  subject: BrushSubject,
  brush: { values: Span | null; scores: Span | null },
): Query<BrushedRow> {
  const { sql, params } = brushableTracts(subject)
  return {
    sql: `
with brushable as (
${sql}
), brushed as (
  select *, value_bin >= ? and value_bin < ? as in_values, score_bin >= ? and score_bin < ? as in_scores
  from brushable
)
${CHARTS}`.trim(),
    params: [...params, ...ends(brush.values), ...ends(brush.scores)],
  }
}

const ends = (span: Span | null) => [span?.from ?? LEAST_BIN, span?.to ?? MOST_BIN]
