import { withSaved, type SavedQuery } from '../console/saved-queries.ts'
import type { Atlas } from './atlas.svelte.ts'
import { QUERIES_KEY, QueryStore, type Unread } from './query-store.ts'
import { handed } from './handover.ts'
import { onOtherTab } from './other-tabs.ts'
import { SqlConsole } from './sql-console.svelte.ts'

/** A query that was run on this visit. */
export interface RanQuery {
  sql: string
  /** Of its answer; null where it failed or was stopped. */
  rows: number | null
}

const MOST_RAN = 30

/** What a reader has at hand while asking the tables: the console, what was run on this visit, and what was saved on this device. */
export class SqlDesk {
  readonly console: SqlConsole
  /** What stands in the editor. */
  draft = $state('')
  #ran = $state.raw<readonly RanQuery[]>([])
  readonly #store = new QueryStore(() => localStorage)
  #saved = $state.raw<readonly SavedQuery[]>([])
  #unread = $state.raw<readonly Unread[]>([])
  #refused = $state.raw<Error | null>(null)
  #isHanded = false

  constructor(atlas: Pick<Atlas, 'manifestOrFail' | 'cities' | 'own'>) {
    this.console = new SqlConsole(
      () => atlas.manifestOrFail(),
      () => atlas.cities.value ?? [],
      atlas.own,
    )
    this.#read()
    const written = handed('sql', () => this.#ofThisPage())
    if (written) {
      this.draft = written.draft
      this.#ran = written.ran
      this.#isHanded = true
    }
    onOtherTab(QUERIES_KEY, () => this.#read())
  }

  #ofThisPage(): { draft: string; ran: readonly RanQuery[] } | null {
    const { draft } = this
    return draft === '' && this.#ran.length === 0 ? null : { draft, ran: this.#ran }
  }

  /** Whether what stands in the editor was written before the page was loaded anew: once, so that it is not lost to the query of the address. */
  takeHanded(): boolean {
    const is = this.#isHanded
    this.#isHanded = false
    return is
  }

  /** The last one first; gone when the page is closed, or loaded anew by the browser. */
  get ran(): readonly RanQuery[] {
    return this.#ran
  }

  get saved(): readonly SavedQuery[] {
    return this.#saved
  }

  /** What stands in the browser in the place of saved queries and is none; it is kept until the reader forgets it. */
  get unread(): readonly Unread[] {
    return this.#unread
  }

  /** Why the browser did not keep or give what was saved: it is forbidden, or full. */
  get refused(): Error | null {
    return this.#refused
  }

  /** Runs what stands in the editor, and keeps it among those of this visit. */
  async run(): Promise<void> {
    const sql = this.draft
    await this.console.run(sql)
    const { outcome } = this.console
    if (outcome?.sql !== sql) return
    const rows = outcome.end === 'all' || outcome.end === 'bound' ? outcome.rows : null
    const others = this.#ran.filter((query) => query.sql !== sql)
    this.#ran = [{ sql, rows }, ...others].slice(0, MOST_RAN)
  }

  /** Saves what stands in the editor on this device, in the place of one of the same name; false where the browser refuses. */
  save(name: string): boolean {
    this.#read()
    return this.#write(withSaved(this.#saved, { name, sql: this.draft }))
  }

  forget(name: string): void {
    this.#read()
    this.#write(this.#saved.filter((query) => query.name !== name))
  }

  forgetUnread(): void {
    try {
      this.#store.forgetUnread()
    } catch (error) {
      this.#refused = error as Error
      return
    }
    this.#read()
  }

  /** Another tab may have written since. */
  #read(): void {
    try {
      const { saved, unread } = this.#store.read()
      this.#saved = saved
      this.#unread = unread
      this.#refused = null
    } catch (error) {
      this.#refused = error as Error
    }
  }

  #write(saved: readonly SavedQuery[]): boolean {
    try {
      this.#store.write(saved)
    } catch (error) {
      this.#refused = error as Error
      return false
    }
    this.#read()
    return true
  }
}

let desk: SqlDesk | null = null

/** The one of this visit: what was run and typed stays while the reader looks at other pages. */
export function sqlDesk(atlas: Pick<Atlas, 'manifestOrFail' | 'cities' | 'own'>): SqlDesk {
  desk ??= new SqlDesk(atlas)
  return desk
}
