import { assignmentKey, type Assignment } from '../domain/assignment.ts'
import type { Measure } from '../domain/measure.ts'
import { groupMoments, type GroupMomentsRow } from '../queries/group-moments.ts'
import { assignmentOf } from '../view/assignment-of.ts'
import type { Atlas } from './atlas.svelte.ts'
import { Multiverse } from './multiverse.svelte.ts'
import { Resource } from './resource.svelte.ts'
import type { ViewState } from '../view/url.ts'
import { unlessStarting, type Warehouse } from './warehouse.svelte.ts'

/** The groups of every city for one measure under one assignment. */
interface Groups {
  key: string
  rows: GroupMomentsRow[]
}

/** What the overview shows of all cities under the reader's measure and method. */
export class AllCities {
  /** The gaps counted in every other way. */
  readonly multiverse: Multiverse
  readonly #atlas: Atlas
  readonly #warehouse: Warehouse
  readonly #now: () => ViewState
  readonly #groups = new Resource<Groups>()

  constructor(atlas: Atlas, warehouse: Warehouse, now: () => ViewState) {
    this.#atlas = atlas
    this.#warehouse = warehouse
    this.#now = now
    this.multiverse = new Multiverse(warehouse, null)
  }

  /** The measures that any city has estimates of. */
  readonly measures = $derived.by((): readonly Measure[] =>
    this.#atlas.measures.filter(({ id }) =>
      this.#atlas.cities.value?.some(({ estimates }) => estimates[id]),
    ),
  )
  readonly measure = $derived.by((): Measure => this.#atlas.measure(this.#now().measure))
  readonly assignment = $derived.by((): Assignment => assignmentOf(this.#now()))
  /** Of what is asked: two views that count the same have the same. */
  readonly key = $derived.by(() => `${this.measure.id}|${assignmentKey(this.assignment)}`)

  /** The groups of every city; null until the database has counted them, and under a rule that makes none. */
  readonly groups = $derived.by((): GroupMomentsRow[] | null => {
    const groups = this.#groups.value
    return groups?.key === this.key ? groups.rows : null
  })

  /** Why they did not come; null where nothing failed. */
  get error(): Error | null {
    const answers = unlessStarting(this.#warehouse, this.#groups.error)
    return this.#warehouse.database.error ?? answers ?? this.multiverse.error
  }

  /** Asks the database for the groups, which come soon, and for all ways of counting, which hold every further answer. */
  count(): void {
    const { measure, assignment } = this
    if (!this.#warehouse.database.value) return
    const isNeeded = assignment.rule.gives !== 'shares' && !this.multiverse.of(measure)
    if (isNeeded && this.groups === null) {
      const { key } = this
      void this.#groups.load(async () => {
        const database = await this.#warehouse.withEstimates(measure.id)
        const rows = await database.query(groupMoments({ measure: measure.id, ...assignment }))
        return { key, rows }
      })
    }
    this.multiverse.count(measure)
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#groups.clear()
    this.multiverse.retry(this.measure)
    this.count()
  }
}
