import { LOOKUP_SCORES, type LookupScoreRow } from '../queries/lookup-scores.ts'
import { OVERLAY_SCORES, type OverlayScoreRow } from '../queries/overlay-scores.ts'
import type { Query } from '../queries/query.ts'
import { SCORE_ESTIMATES, type ScoreEstimateRow } from '../queries/score-estimates.ts'
import { scorePrevalence, type ScorePrevalenceRow } from '../queries/score-prevalence.ts'

/** What the checks are computed from; null where the data set does not hold it. */
export interface ReferenceInputs {
  /** The published score with life expectancy. */
  scores: ScoreEstimateRow[] | null
  /** The published tract lookup. */
  lookup: LookupScoreRow[] | null
  /** Our own overlay beside the published score. */
  overlay: OverlayScoreRow[] | null
  /** Poor physical and poor mental health in Milwaukee, 500 Cities 2016. */
  physical: ScorePrevalenceRow[] | null
  mental: ScorePrevalenceRow[] | null
}

type RowOf<Input extends keyof ReferenceInputs> = NonNullable<ReferenceInputs[Input]>[number]

/** Puts a question to a database, wherever it runs. */
export type Ask = <Row>(query: Query<Row>) => Promise<Row[]>

/** The tables that each input is read from, beside those of the atlas itself. */
export const TABLES_OF: Record<keyof ReferenceInputs, readonly string[]> = {
  scores: ['published_score', 'reference_estimate'],
  lookup: ['tract_lookup', 'published_score', 'reference_estimate'],
  overlay: ['published_score'],
  physical: ['published_score', 'reference_estimate'],
  mental: ['published_score', 'reference_estimate'],
}

/** The question that each input answers. */
export const QUERIES: { [Input in keyof ReferenceInputs]: Query<RowOf<Input>> } = {
  scores: SCORE_ESTIMATES,
  lookup: LOOKUP_SCORES,
  overlay: OVERLAY_SCORES,
  physical: scorePrevalence('poor-physical-health'),
  mental: scorePrevalence('poor-mental-health'),
}

/** Reads all inputs whose tables are among `tables`. */
export async function readReferenceInputs(
  ask: Ask,
  tables: ReadonlySet<string>,
): Promise<ReferenceInputs> {
  const whereHeld = async <Input extends keyof ReferenceInputs>(
    input: Input,
  ): Promise<RowOf<Input>[] | null> => {
    if (!TABLES_OF[input].every((table) => tables.has(table))) return null
    const rows = await ask<RowOf<Input>>(QUERIES[input])
    return rows.length > 0 ? rows : null
  }
  return {
    scores: await whereHeld('scores'),
    lookup: await whereHeld('lookup'),
    overlay: await whereHeld('overlay'),
    physical: await whereHeld('physical'),
    mental: await whereHeld('mental'),
  }
}
