import type { City } from '../domain/city.ts'
import type { CityTracts, EstimateColumns } from '../domain/city-tracts.ts'
import { ownMeasure, type OwnSpec } from '../domain/own-measure.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Database } from '../db/database.ts'
import {
  ARRIVED,
  DROP_ARRIVED,
  adoptOwnEstimates,
  forgetOwnEstimates,
} from '../queries/estimate-table.ts'
import { handed } from './handover.ts'
import { onOtherTab } from './other-tabs.ts'
import type { RememberedMeasure } from './remember-own.ts'

/** The estimates of a reader's measure, a row a tract; null limits are not known. */
export interface OwnRows {
  geoid: readonly string[]
  estimate: readonly number[]
  low: readonly (number | null)[]
  high: readonly (number | null)[]
}

/** A measure that a reader brought. */
export interface OwnEntry {
  spec: OwnSpec
  rows: OwnRows
  /** How many tracts each city has of it, by the city's id. */
  cities: Readonly<Record<string, number>>
  isRemembered: boolean
}

interface Known extends OwnEntry {
  measure: Measure
  placeOf: ReadonlyMap<string, number>
}

/**
 * Set in the browser's small store while measures are remembered, so that who has none never fetches the code for it; to another text at each change,
 * of which other tabs are told.
 */
const REMEMBERED = 'own-measures'

function isAnyRemembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== null
  } catch {
    // A browser that lets the page store nothing remembers nothing.
    return false
  }
}

function noteRemembered(): void {
  localStorage.setItem(REMEMBERED, crypto.randomUUID())
}

/**
 * The measures that the reader brought. They are in this page alone, and on the reader's device where the reader asks for it. What another tab has
 * remembered comes here too; what it has forgotten stays until this page is closed.
 */
export class OwnMeasures {
  #known = $state.raw<readonly Known[]>([])
  #isRecalling = $state(false)
  /** Why those that are remembered did not come; null where nothing failed. */
  #error = $state.raw<Error | null>(null)

  readonly entries = $derived.by((): readonly OwnEntry[] => this.#known)
  readonly measures = $derived.by((): readonly Measure[] =>
    this.#known.map(({ measure }) => measure),
  )

  constructor() {
    onOtherTab(REMEMBERED, () => void this.#follow())
    const entries = handed('own-measures', () => this.#ofThisPage())
    entries?.forEach((entry) => this.add(entry))
  }

  get error(): Error | null {
    return this.#error
  }

  /** Whether those that are remembered are on their way. */
  get isRecalling(): boolean {
    return this.#isRecalling
  }

  /** Those that only this page holds; null without any. */
  #ofThisPage(): OwnEntry[] | null {
    const entries = this.#known.filter(({ isRemembered }) => !isRemembered)
    return entries.length === 0
      ? null
      : entries.map(({ spec, rows, cities }) => ({ spec, rows, cities, isRemembered: false }))
  }

  has(id: string): boolean {
    return this.#find(id) !== undefined
  }

  /** Adds a measure, in the place of one of the same id. */
  add(entry: OwnEntry): void {
    const placeOf = new Map(entry.rows.geoid.map((geoid, i) => [geoid, i]))
    const known = { ...entry, measure: ownMeasure(entry.spec), placeOf }
    const others = this.#known.filter(({ spec }) => spec.id !== entry.spec.id)
    this.#known = [...others, known]
  }

  /** Brings back those that are remembered on this device; at once where there are none. */
  async recall(): Promise<void> {
    if (!isAnyRemembered()) return
    this.#isRecalling = true
    try {
      const { recalledMeasures } = await import('./remember-own.ts')
      for (const entry of await recalledMeasures()) this.add({ ...entry, isRemembered: true })
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error))
    } finally {
      this.#isRecalling = false
    }
  }

  /** Keeps a measure on this device. Rejects where the browser does not let it. */
  async remember(id: string): Promise<void> {
    const entry = this.#find(id)
    if (!entry) return
    const { spec, rows, cities } = entry
    const kept: RememberedMeasure = { spec, rows, cities }
    const { rememberMeasure } = await import('./remember-own.ts')
    await rememberMeasure(kept)
    noteRemembered()
    this.#known = this.#known.map((of) => (of.spec.id === id ? { ...of, isRemembered: true } : of))
  }

  /** Forgets a measure here and on this device, with all that was kept of it. Rejects where the device did not let go of it. */
  async forget(id: string): Promise<void> {
    const isKept = this.#find(id)?.isRemembered ?? false
    this.#known = this.#known.filter(({ spec }) => spec.id !== id)
    if (isKept) await this.#letGo(id)
  }

  /** Takes a measure off this device; it stays in this page. */
  async stopRemembering(id: string): Promise<void> {
    await this.#letGo(id)
    this.#known = this.#known.map((of) => (of.spec.id === id ? { ...of, isRemembered: false } : of))
  }

  async #letGo(id: string): Promise<void> {
    const { forgetMeasure, recalledMeasures } = await import('./remember-own.ts')
    const left = await forgetMeasure(id)
    if (left > 0) return noteRemembered()
    localStorage.removeItem(REMEMBERED)
    // Another tab may have remembered one in the meantime.
    if ((await recalledMeasures()).length > 0) noteRemembered()
  }

  /** Another tab has remembered or forgotten a measure. */
  async #follow(): Promise<void> {
    try {
      const { recalledMeasures } = await import('./remember-own.ts')
      const remembered = isAnyRemembered() ? await recalledMeasures() : []
      const ids = new Set(remembered.map(({ spec }) => spec.id))
      this.#known = this.#known.map((of) => ({ ...of, isRemembered: ids.has(of.spec.id) }))
      for (const entry of remembered)
        if (!this.has(entry.spec.id)) this.add({ ...entry, isRemembered: true })
      this.#error = null
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error))
    }
  }

  /** Cities with the counts of these measures. */
  onCities(cities: City[]): City[] {
    if (this.#known.length === 0) return cities
    return cities.map((city) => {
      const own = this.#known.flatMap(({ spec: { id }, cities: counts }): [string, number][] =>
        counts[city.id] ? [[id, counts[city.id]!]] : [],
      )
      return own.length === 0
        ? city
        : { ...city, estimates: { ...city.estimates, ...Object.fromEntries(own) } }
    })
  }

  /** A city's tracts of one census with the columns of the measures that have any of them. */
  onTracts<V extends Vintage>(tracts: CityTracts<V>, vintage: V): CityTracts<V> {
    const own = this.#known.flatMap((known): [string, EstimateColumns][] => {
      const columns = known.spec.vintage === vintage ? columnsOf(known, tracts.geoid) : null
      return columns ? [[known.spec.id, columns]] : []
    })
    if (own.length === 0) return tracts
    return { ...tracts, estimates: { ...tracts.estimates, ...Object.fromEntries(own) } }
  }

  /** A measure's estimates of tracts, in their order, null where it has none; null where there is no measure of that id. */
  estimatesOf(id: string, geoids: readonly string[]): (number | null)[] | null {
    const known = this.#find(id)
    return known
      ? geoids.map((geoid) => known.rows.estimate[known.placeOf.get(geoid)!] ?? null)
      : null
  }

  /** Puts a measure's rows into the table of all estimates; null where there is no measure of that id. Throws QueryError. */
  insert(id: string, database: Database): Promise<void> | null {
    const known = this.#find(id)
    return known ? insertOwn(database, known) : null
  }

  #find(id: string): Known | undefined {
    return this.#known.find(({ spec }) => spec.id === id)
  }
}

function columnsOf({ rows, placeOf }: Known, geoids: readonly string[]): EstimateColumns | null {
  const places = geoids.map((geoid) => placeOf.get(geoid))
  if (places.every((place) => place === undefined)) return null
  const at = (column: readonly (number | null)[]) =>
    places.map((place) => (place === undefined ? null : column[place]!))
  return {
    estimate: at(rows.estimate),
    low: at(rows.low),
    high: at(rows.high),
    flag: geoids.map(() => null),
  }
}

/** Not a number stands for null on the way: it is no estimate. */
const numbers = (column: readonly (number | null)[]) =>
  Float64Array.from(column, (value) => value ?? NaN)

async function insertOwn(database: Database, { spec: { id }, rows }: Known): Promise<void> {
  await database.insertColumns(ARRIVED, {
    geoid: [...rows.geoid],
    estimate: Float64Array.from(rows.estimate),
    low: numbers(rows.low),
    high: numbers(rows.high),
  })
  await database.query(forgetOwnEstimates({ measure: id }))
  await database.query(adoptOwnEstimates({ measure: id }))
  await database.query(DROP_ARRIVED)
}
