import { untrack } from 'svelte'
import type { Database } from '../db/database.ts'
import type { Measure } from '../domain/measure.ts'
import { multiverse, type MultiverseRow } from '../queries/multiverse.ts'
import { sharedTracts, type SharedTractRow } from '../queries/shared-tract.ts'
import { Resource } from './resource.svelte.ts'
import { unlessStarting, type Warehouse } from './warehouse.svelte.ts'

/** All that the ways of counting a measure rest on. */
export interface Counted {
  measure: string
  /** The groups under each assignment that makes groups. */
  rows: MultiverseRow[]
  /** What a regression on shares reads. */
  tracts: SharedTractRow[]
}

/** A measure counted in every way at once, in one city or in all. */
export class Multiverse {
  readonly #warehouse: Warehouse
  readonly #city: string | null
  readonly #counted = new Resource<Counted>()
  #asked: { measure: string; database: Database } | null = null

  /** Of one city, by its id; null is all cities. */
  constructor(warehouse: Warehouse, city: string | null) {
    this.#warehouse = warehouse
    this.#city = city
  }

  /** The measure's counts; null until they are there. */
  of(measure: Measure): Counted | null {
    const counted = this.#counted.value
    return counted?.measure === measure.id ? counted : null
  }

  get error(): Error | null {
    return unlessStarting(this.#warehouse, this.#counted.error)
  }

  /** Asks for a measure's counts once the database is there, unless they were asked for last; and again where that database ended meanwhile. */
  count(measure: Measure): void {
    const current = this.#warehouse.database.value
    if (!current) return
    const isAsked = this.#asked?.measure === measure.id
    if (isAsked && (this.#asked!.database === current || untrack(() => this.of(measure)))) return
    this.#asked = { measure: measure.id, database: current }
    void this.#counted.load(async () => {
      const database = await this.#warehouse.withEstimates(measure.id)
      performance.mark('multiverse-asked')
      const of = { measure: measure.id, ...(this.#city !== null && { city: this.#city }) }
      const rows = await database.query(multiverse(of))
      return { measure: measure.id, rows, tracts: await database.query(sharedTracts(of)) }
    })
  }

  /** Asks again after that failed. */
  retry(measure: Measure): void {
    this.#asked = null
    this.count(measure)
  }
}
