import type { City } from '../domain/city.ts'
import { joinPool } from '../spatial/join-pool.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'
import type { Atlas } from './atlas.svelte.ts'
import { compareJoins, type Comparison } from './compare-joins.ts'
import { fetchUnread } from './fetch-published.ts'
import type { Warehouse } from './warehouse.svelte.ts'

export const PHASES = ['fetching', 'joining', 'comparing'] as const
export type Phase = (typeof PHASES)[number]

/** A map that could not be joined, with the reason in words. */
export interface FailedCity {
  city: City
  reason: string
}

/** What came of joining all maps here. */
export interface Reproduction {
  /** By city id. */
  joins: ReadonlyMap<string, CityJoin>
  failed: FailedCity[]
  /** From the first map given to a worker, its geometry in memory, to the last overlap. */
  milliseconds: number
  workers: number
  /** Null when the database could not compare them; why is in `comparisonError`. */
  comparison: Comparison | null
  comparisonError: Error | null
}

/** The join of every published map in the reader's browser, and its comparison with the published crosswalk. */
export class Reproduce {
  readonly #atlas: Atlas
  readonly #warehouse: Warehouse
  /** Kept, so that a second run joins without fetching again. */
  readonly #shapes = new Map<string, ArrayBuffer>()
  #run = new AbortController()
  #phase = $state<Phase | null>(null)
  #cancelled = $state(false)
  #done = $state(0)
  #result = $state.raw<Reproduction | null>(null)

  constructor(atlas: Atlas, warehouse: Warehouse) {
    this.#atlas = atlas
    this.#warehouse = warehouse
  }

  /** What it is doing; null when it is doing nothing. */
  get phase(): Phase | null {
    return this.#phase
  }

  /** How many maps the phase has done with. */
  get done(): number {
    return this.#done
  }

  /** Whether the reader stopped the last run. */
  get cancelled(): boolean {
    return this.#cancelled
  }

  get result(): Reproduction | null {
    return this.#result
  }

  /** The maps that have tracts to be joined with; none while the list of cities is on its way. */
  readonly cities = $derived.by(
    () => this.#atlas.cities.value?.filter(({ tracts }) => tracts > 0) ?? [],
  )

  /** Workers that join at once. */
  readonly workers = $derived.by(() => Math.min(joinPool.width, this.cities.length))

  /** Stops whatever is under way; its partial results are let go. */
  cancel(): void {
    if (!this.#phase) return
    this.#run.abort()
    this.#phase = null
    this.#cancelled = true
  }

  /** Fetches what is not here yet, joins all maps and compares them. Does nothing while it is at it. */
  async start(): Promise<void> {
    if (this.#phase) return
    const { signal } = (this.#run = new AbortController())
    this.#cancelled = false
    this.#result = null
    try {
      this.#result = await this.#reproduce(signal)
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      if (!signal.aborted) this.#phase = null
    }
  }

  async #reproduce(signal: AbortSignal): Promise<Reproduction> {
    this.#phase = 'fetching'
    // The database is made ready first, so that it takes no time from the joining.
    const opening = this.#warehouse.open(() => this.#atlas.manifestOrFail())
    const unfetched = await this.#each(this.cities, signal, (id) => this.#fetch(id, signal))
    await opening
    signal.throwIfAborted()

    this.#phase = 'joining'
    const joins = new Map<string, CityJoin>()
    const start = performance.now()
    const unjoined = await this.#each(this.#largestFirst(), signal, async (id) => {
      joins.set(id, await joinPool.joinCity(this.#shapes.get(id)!, { signal }))
    })
    const milliseconds = performance.now() - start
    // Another try fetches again what could not be joined: it may have come broken.
    for (const { city } of unjoined) this.#shapes.delete(city.id)

    this.#phase = 'comparing'
    const compared = await this.#compare(joins)
    signal.throwIfAborted()
    const failed = [...unfetched, ...unjoined]
    return { joins, failed, milliseconds, workers: this.workers, ...compared }
  }

  /** Does one thing for each city, counting those done with. Returns the cities for which it failed. */
  async #each(
    cities: readonly City[],
    signal: AbortSignal,
    doIt: (id: string) => Promise<void>,
  ): Promise<FailedCity[]> {
    this.#done = 0
    const failed: FailedCity[] = []
    await Promise.all(
      cities.map(async (city) => {
        try {
          await doIt(city.id)
        } catch (error) {
          failed.push({ city, reason: error instanceof Error ? error.message : String(error) })
        }
        if (!signal.aborted) this.#done++
      }),
    )
    signal.throwIfAborted()
    return failed
  }

  async #fetch(id: string, signal: AbortSignal): Promise<void> {
    if (this.#shapes.has(id)) return
    this.#shapes.set(id, await fetchUnread(`city/${id}.topo.json`, signal))
  }

  /** The cities with shapes, in an order that leaves no large one for the end, when other workers have nothing to do. */
  #largestFirst(): City[] {
    const size = ({ id }: City) => this.#shapes.get(id)?.byteLength ?? 0
    return this.cities.filter(({ id }) => this.#shapes.has(id)).sort((a, b) => size(b) - size(a))
  }

  async #compare(
    joins: ReadonlyMap<string, CityJoin>,
  ): Promise<Pick<Reproduction, 'comparison' | 'comparisonError'>> {
    const { value: database, error } = this.#warehouse.database
    if (!database || joins.size === 0) return { comparison: null, comparisonError: error }
    try {
      return { comparison: await compareJoins(database, joins), comparisonError: null }
    } catch (cause) {
      const comparisonError = cause instanceof Error ? cause : new Error(String(cause))
      return { comparison: null, comparisonError }
    }
  }
}
