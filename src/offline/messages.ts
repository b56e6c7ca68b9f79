/** What a page asks of the worker; each but `take over` is answered through the port that came with it. */
export type Asked =
  { ask: 'take over' } | { ask: 'keep'; addresses: string[] } | { ask: 'stored' } | { ask: 'clear' }

/** What is kept for use without network; sizes in bytes. */
export interface Stored {
  /** Ids of the cities whose map can be drawn. */
  cities: string[]
  /** Published data files of all kinds. */
  files: number
  data: number
  /** The atlas's own code, type and pages. */
  code: number
  /** The database's program: 0 until a statistic needed it. */
  database: number
  /** Why the last file that was to be stored was not; null where it was. */
  unstored: string | null
}

/** What clearing took away. */
export type Cleared = Pick<Stored, 'files' | 'data' | 'database'> & { cities: number }

/** What answers a question. */
export type Answered<A extends Asked> = A['ask'] extends 'stored'
  ? Stored
  : A['ask'] extends 'clear'
    ? Cleared
    : null
