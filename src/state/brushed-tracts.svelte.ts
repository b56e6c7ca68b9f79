import type { Database, Prepared } from '../db/database.ts'
import type { Assignment } from '../domain/assignment.ts'
import { SCORE_BINS, binsOf, spanText, type Bins, type Brush } from '../domain/brush.ts'
import type { Measure } from '../domain/measure.ts'
import { createBrushable } from '../queries/brushable-tracts.ts'
import { brushedTracts, type BrushedRow } from '../queries/brushed-tracts.ts'
import { binStep } from '../stats/bin-step.ts'
import { Resource } from './resource.svelte.ts'
import type { Warehouse } from './warehouse.svelte.ts'

/** What the charts are of: the reader's measure and method, and text that two such share when they count the same. */
interface Subject {
  measure: Measure
  assignment: Assignment
  key: string
}

/** The marks of the linked charts, and what they are of. */
export interface BrushedTractsAnswer extends Subject {
  bins: Bins
  brush: Brush
  rows: BrushedRow[]
}

/** The bins of a measure's estimates, the same whatever is brushed. */
function valueBins({ breaks }: Measure): Bins {
  return { first: breaks[0], step: binStep(breaks) }
}

/** All tracts together, in charts that are filtered by one brush. */
export class BrushedTracts {
  readonly #warehouse: Warehouse
  readonly #subject: () => Subject
  readonly #settled: () => Brush
  readonly #answer = new Resource<BrushedTractsAnswer>()
  #held = $state.raw<Brush | null>(null)
  #asked: string | null = null
  /** The question over the tracts of one subject, planned once for all its brushes. */
  #prepared: { key: string; question: Prepared<BrushedRow> } | null = null

  /** `settled` is the brush of the page's link. */
  constructor(warehouse: Warehouse, subject: () => Subject, settled: () => Brush) {
    this.#warehouse = warehouse
    this.#subject = subject
    this.#settled = settled
  }

  /** What the reader's pointer holds, otherwise what the link says. */
  readonly brush = $derived.by((): Brush => this.#held ?? this.#settled())

  /** The last answer, kept while the next one is on its way. */
  get answer(): BrushedTractsAnswer | null {
    return this.#answer.value
  }

  /** Whether the last answer is of the measure and method that are asked for. */
  readonly isCurrent = $derived.by(() => this.#answer.value?.key === this.#subject().key)

  get error(): Error | null {
    return this.#warehouse.database.error ?? this.#answer.error
  }

  /** Follows a brush that is not let go yet; null lets go of it. */
  hold(brush: Brush | null): void {
    this.#held = brush
  }

  /** Asks for the charts once the database is there: one question at a time, the newest next, so that none waits behind old ones. */
  count(): void {
    const { measure, assignment, key } = this.#subject()
    const { brush } = this
    if (!this.#warehouse.database.value || this.#answer.pending) return
    const spans = [brush.values, brush.scores].map((span) => (span ? spanText(span) : ''))
    const asked = [key, ...spans].join('|')
    if (asked === this.#asked) return
    this.#asked = asked
    void this.#answer.load(async () => {
      const database = await this.#warehouse.withEstimates(measure.id)
      const bins = valueBins(measure)
      const question = await this.#prepare(database, { measure, assignment, key }, bins)
      const values = binsOf(brush.values, bins)
      const scores = binsOf(brush.scores, SCORE_BINS)
      const rows = await question.query(brushedTracts({ values, scores }).params)
      return { measure, assignment, key, bins, brush, rows }
    })
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#asked = null
    this.count()
  }

  /** Gives the planned question back to the database. */
  close(): void {
    void this.#prepared?.question.close()
    this.#prepared = null
  }

  async #prepare(database: Database, { measure, assignment, key }: Subject, bins: Bins) {
    if (this.#prepared?.key === key) return this.#prepared.question
    const before = this.#prepared
    this.#prepared = null
    await before?.question.close()
    await database.query(createBrushable({ measure: measure.id, ...assignment, bins }))
    const question = await database.prepare(brushedTracts({ values: null, scores: null }))
    this.#prepared = { key, question }
    return question
  }
}
