import { tractMaps, type TractMap } from '../domain/tract-map.ts'
import { VINTAGES, type Vintage } from '../domain/vintage.ts'
import { joinPool } from '../spatial/join-pool.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'
import type { Atlas } from './atlas.svelte.ts'
import { compareJoins, type Comparison } from './compare-joins.ts'
import { fetchUnread } from './fetch-published.ts'
import type { Warehouse } from './warehouse.svelte.ts'

export const PHASES = ['fetching', 'joining', 'comparing'] as const
export type Phase = (typeof PHASES)[number]

/** A map that could not be joined, with the reason in words. */
export interface FailedMap {
  map: TractMap
  reason: string
}

/** What came of joining all maps here. */
export interface Reproduction {
  /** By the path of the map's shapes. */
  joins: ReadonlyMap<string, CityJoin>
  failed: FailedMap[]
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

  /** The maps that have tracts to be joined with, those of each census; none while the list of cities is on its way. */
  readonly maps = $derived.by(() => tractMaps(this.#atlas.cities.value ?? []))

  /** Workers that join at once. */
  readonly workers = $derived.by(() => Math.min(joinPool.width, this.maps.length))

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
    const unfetched = await this.#each(this.maps, signal, (path) => this.#fetch(path, signal))
    await opening
    signal.throwIfAborted()

    this.#phase = 'joining'
    const joins = new Map<string, CityJoin>()
    const start = performance.now()
    const unjoined = await this.#each(this.#largestFirst(), signal, async (path) => {
      joins.set(path, await joinPool.joinCity(this.#shapes.get(path)!, { signal }))
    })
    const milliseconds = performance.now() - start
    // Another try fetches again what could not be joined: it may have come broken.
    for (const { map } of unjoined) this.#shapes.delete(map.path)

    this.#phase = 'comparing'
    const compared = await this.#compare(joins)
    signal.throwIfAborted()
    const failed = [...unfetched, ...unjoined]
    return { joins, failed, milliseconds, workers: this.workers, ...compared }
  }

  /** Does one thing for each map, counting those done with. Returns the maps for which it failed. */
  async #each(
    maps: readonly TractMap[],
    signal: AbortSignal,
    doIt: (path: string) => Promise<void>,
  ): Promise<FailedMap[]> {
    this.#done = 0
    const failed: FailedMap[] = []
    await Promise.all(
      maps.map(async (map) => {
        try {
          await doIt(map.path)
        } catch (error) {
          failed.push({ map, reason: error instanceof Error ? error.message : String(error) })
        }
        if (!signal.aborted) this.#done++
      }),
    )
    signal.throwIfAborted()
    return failed
  }

  async #fetch(path: string, signal: AbortSignal): Promise<void> {
    if (this.#shapes.has(path)) return
    this.#shapes.set(path, await fetchUnread(path, signal))
  }

  /** The maps with shapes, in an order that leaves no large one for the end, when other workers have nothing to do. */
  #largestFirst(): TractMap[] {
    const size = ({ path }: TractMap) => this.#shapes.get(path)?.byteLength ?? 0
    return this.maps.filter(({ path }) => this.#shapes.has(path)).sort((a, b) => size(b) - size(a))
  }

  /** The joins to the tracts of one census, by city id. */
  #joinsOn<V extends Vintage>(
    vintage: V,
    joins: ReadonlyMap<string, CityJoin>,
  ): Map<string, CityJoin<V>> {
    const maps = this.maps.filter((map) => map.vintage === vintage && joins.has(map.path))
    return new Map(maps.map(({ path, city }) => [city.id, joins.get(path) as CityJoin<V>]))
  }

  async #compare(
    joins: ReadonlyMap<string, CityJoin>,
  ): Promise<Pick<Reproduction, 'comparison' | 'comparisonError'>> {
    const { value: database, error } = this.#warehouse.database
    if (!database || joins.size === 0) return { comparison: null, comparisonError: error }
    try {
      const comparison: Comparison = { agreement: [], overlaps: [], graded: [] }
      for (const vintage of VINTAGES) {
        const own = this.#joinsOn(vintage, joins)
        if (own.size === 0) continue
        const { agreement, overlaps, graded } = await compareJoins(database, vintage, own)
        comparison.agreement.push(...agreement)
        comparison.overlaps.push(...overlaps)
        comparison.graded.push(...graded)
      }
      return { comparison, comparisonError: null }
    } catch (cause) {
      const comparisonError = cause instanceof Error ? cause : new Error(String(cause))
      return { comparison: null, comparisonError }
    }
  }
}
