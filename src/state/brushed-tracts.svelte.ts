import type { Assignment } from '../domain/assignment.ts'
import { SCORE_BINS, binsOf, type Bins, type Brush } from '../domain/brush.ts'
import type { Measure } from '../domain/measure.ts'
import { brushableTracts } from '../queries/brushable-tracts.ts'
import type { BrushedRow } from '../queries/brushed-tracts.ts'
import { binStep } from '../stats/bin-step.ts'
import { brushedMarks } from './brushed-marks.ts'
import { Resource } from './resource.svelte.ts'
import { unlessStarting, type Warehouse } from './warehouse.svelte.ts'

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
export function valueBins({ breaks }: Measure): Bins {
  return { first: breaks[0], step: binStep(breaks) }
}

/** The tracts of a subject, ready to be counted for any brush. */
interface Brushable extends Subject {
  bins: Bins
  marks: ReturnType<typeof brushedMarks>
}

/** All tracts together, in charts that are filtered by one brush. */
export class BrushedTracts {
  readonly #warehouse: Warehouse
  readonly #subject: () => Subject
  readonly #settled: () => Brush
  readonly #brushable = new Resource<Brushable>()
  #held = $state.raw<Brush | null>(null)

  /** `settled` is the brush of the page's link. */
  constructor(warehouse: Warehouse, subject: () => Subject, settled: () => Brush) {
    this.#warehouse = warehouse
    this.#subject = subject
    this.#settled = settled
  }

  /** What the reader's pointer holds, otherwise what the link says. */
  readonly brush = $derived.by((): Brush => this.#held ?? this.#settled())

  /** The charts under the brush; of the last measure and method while the tracts of the next are on their way. */
  readonly answer = $derived.by((): BrushedTractsAnswer | null => {
    const { brush } = this
    const brushable = this.#brushable.value
    if (!brushable) return null
    const { marks, ...subject } = brushable
    const values = binsOf(brush.values, subject.bins)
    const scores = binsOf(brush.scores, SCORE_BINS)
    return { ...subject, brush, rows: marks.count({ values, scores }) }
  })

  /** Whether the answer is of the measure and method that are asked for. */
  readonly isCurrent = $derived.by(() => this.#brushable.value?.key === this.#subject().key)

  get error(): Error | null {
    const answer = unlessStarting(this.#warehouse, this.#brushable.error)
    return this.#warehouse.database.error ?? answer
  }

  /** Follows a brush that is not let go yet; null lets go of it. */
  hold(brush: Brush | null): void {
    this.#held = brush
  }

  /** Asks the database for the tracts of the measure and method, once it is there. */
  fetchTracts(): void {
    const { measure, assignment, key } = this.#subject()
    if (!this.#warehouse.database.value || this.isCurrent) return
    void this.#brushable.load(async () => {
      const database = await this.#warehouse.withEstimates(measure.id)
      const bins = valueBins(measure)
      const rows = await database.query(
        brushableTracts({ measure: measure.id, ...assignment, bins }),
      )
      return { measure, assignment, key, bins, marks: brushedMarks(rows) }
    })
  }
}
