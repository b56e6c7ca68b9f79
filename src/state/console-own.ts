import type { Database } from '../db/database.ts'
import { forgetOwnEstimates } from '../queries/estimate-table.ts'
import { forgetMeasure, insertMeasure } from '../queries/measure-table.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'

/** The measures that the reader brought, for the console's tables. */
export type OwnData = Pick<OwnMeasures, 'measures' | 'insert'>

/** The reader's own measures in the console's tables: each time they are asked for, those that came since are put there, and those that were forgotten taken out. */
export class ConsoleOwn {
  readonly #database: Database
  readonly #own: OwnData
  readonly #listed = new Set<string>()
  readonly #estimated = new Set<string>()
  /** Only one change of a table at a time. */
  #last: Promise<void> = Promise.resolve()

  constructor(database: Database, own: OwnData) {
    this.#database = database
    this.#own = own
  }

  /** Brings the table `measure` up to date. Rejects as `Database.query`. */
  bringMeasures(): Promise<void> {
    return this.#afterOthers(async () => {
      await this.#drop(this.#listed, (id) => this.#database.query(forgetMeasure({ measure: id })))
      for (const measure of this.#own.measures) {
        if (this.#listed.has(measure.id)) continue
        await this.#database.query(insertMeasure(measure))
        this.#listed.add(measure.id)
      }
    })
  }

  /** Brings the table `estimate`, which must be there, up to date. Rejects as `Database.query`. */
  bringEstimates(): Promise<void> {
    return this.#afterOthers(async () => {
      await this.#drop(this.#estimated, (id) =>
        this.#database.query(forgetOwnEstimates({ measure: id })),
      )
      for (const { id } of this.#own.measures) {
        if (this.#estimated.has(id)) continue
        await this.#own.insert(id, this.#database)
        this.#estimated.add(id)
      }
    })
  }

  async #drop(there: Set<string>, drop: (id: string) => Promise<unknown>): Promise<void> {
    const now = new Set(this.#own.measures.map(({ id }) => id))
    for (const id of there) {
      if (now.has(id)) continue
      await drop(id)
      there.delete(id)
    }
  }

  #afterOthers(bring: () => Promise<void>): Promise<void> {
    const brought = this.#last.then(bring)
    this.#last = brought.catch(() => {})
    return brought
  }
}
