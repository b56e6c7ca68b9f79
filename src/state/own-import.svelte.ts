import { untrack } from 'svelte'
import { newOwnId } from '../domain/own-measure.ts'
import { PLACE_INDEX, type PlaceIndex } from '../domain/place-index.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { OwnChoice, OwnEstimates, OwnReport, Problem } from '../own/check-measure.ts'
import { knownGeoids, type KnownGeoids } from '../own/known-geoids.ts'
import type { Comma } from '../own/number-column.ts'
import { OwnReader } from '../own/own-reader.ts'
import { plainName } from '../own/plain-name.ts'
import type { OwnSummary, TractsFound } from '../own/summarize-table.ts'
import { roundBreaks } from '../stats/round-breaks.ts'
import { fetchJson } from './fetch-published.ts'
import type { OwnEntry } from './own-measures.svelte.ts'
import { Resource } from './resource.svelte.ts'

/** Which end of a measure a reader calls worse. */
export type Direction = 'higher' | 'lower' | 'neither'

/** What a check of the reader's choices gave, and of which choices. */
export interface Checked {
  key: string
  report: OwnReport
  problems: Problem[]
  estimates: OwnEstimates
}

const PERCENT = /^(%|percent|per cent|por ciento)$/i

/** A reader's file on its way to a measure: what was found in it, what the reader chose of it, and what became of its rows. */
export class OwnImport {
  readonly #reader: OwnReader
  readonly summary = new Resource<OwnSummary>()
  readonly tracts = new Resource<TractsFound>()
  readonly checked = new Resource<Checked>()
  /** The tracts of the maps here; fetched once. */
  #known: Promise<KnownGeoids> | null = null
  #isKnownSent = false

  geoid = $state<number | null>(null)
  /** Null until it is found out, or the reader says it. */
  vintage = $state<Vintage | null>(null)
  value = $state<number | null>(null)
  low = $state<number | null>(null)
  high = $state<number | null>(null)
  comma = $state<Comma | null>(null)
  /** What numbers that may stand for "no value" are, where the reader has said so. */
  codes = $state.raw<ReadonlyMap<number, 'missing' | 'value'>>(new Map())
  name = $state('')
  unit = $state('')
  direction = $state<Direction | null>(null)
  /** Whether the reader says that the values are counts. */
  addsUp = $state(false)
  note = $state('')

  constructor(reader = new OwnReader()) {
    this.#reader = reader
  }

  /** Whether the unit that the reader wrote is per cent. */
  readonly isPercent = $derived.by(() => PERCENT.test(this.unit.trim()))

  /** What is to be checked; null while it is not chosen. */
  readonly choice = $derived.by((): OwnChoice | null => {
    const { geoid, vintage, value, low, high, comma, isPercent } = this
    if (geoid === null || vintage === null || value === null) return null
    const missing = [...this.codes].flatMap(([code, is]) => (is === 'missing' ? [code] : []))
    return { geoid, vintage, value, low, high, comma, missing, isPercent }
  })
  readonly #key = $derived.by(() => this.choice && JSON.stringify(this.choice))

  /** The check of what is chosen now; null while it is on its way. */
  readonly report = $derived.by((): Checked | null => {
    const checked = this.checked.value
    return checked?.key === this.#key ? checked : null
  })

  /** The numbers that the reader still has to say of whether they are values. */
  readonly asked = $derived.by(
    () => this.report?.report.codes.filter(({ value }) => !this.codes.has(value)) ?? [],
  )

  /** Whether nothing is missing any more for the measure to be used. */
  readonly isReady = $derived.by(
    () =>
      this.report !== null &&
      this.report.report.matched > 0 &&
      this.asked.length === 0 &&
      !(this.report.report.asksComma && this.comma === null) &&
      this.direction !== null &&
      plainName(this.name) !== '' &&
      plainName(this.unit) !== '',
  )

  /** Fetches and starts what the first file needs, while the reader looks for it. What fails is asked for again, and told, with the file. */
  prepare(): void {
    this.#reader.prepare()
    this.#knownTracts().catch(() => {})
  }

  #knownTracts(): Promise<KnownGeoids> {
    this.#known ??= fetchJson<PlaceIndex>(PLACE_INDEX)
      .then(knownGeoids)
      .catch((error: unknown) => {
        this.#known = null
        throw error
      })
    return this.#known
  }

  /** Reads a file, in the place of any other. */
  async open(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
    const start = performance.now()
    this.#isKnownSent = false
    for (const resource of [this.summary, this.tracts, this.checked]) resource.clear()
    this.geoid = this.vintage = this.value = this.low = this.high = this.comma = null
    this.codes = new Map()
    this.name = this.unit = this.note = ''
    this.direction = null
    this.addsUp = false
    const name = plainName(file.name)
    await this.summary.load(async () => this.#reader.read(name, await file.arrayBuffer()))
    const summary = this.summary.value
    if (!summary) return
    const values = summary.columns.flatMap(({ isNumeric }, i) => (isNumeric ? [i] : []))
    if (values.length === 1) this.chooseValue(values[0]!)
    if (summary.geoid !== null) await this.chooseGeoid(summary.geoid)
    performance.measure('own-found', { start })
  }

  /** The column that holds the tracts: they are looked up among those of the maps. */
  async chooseGeoid(column: number): Promise<void> {
    this.geoid = column
    this.vintage = null
    await this.tracts.load(async () => {
      const known = await this.#knownTracts()
      const found = await this.#reader.tracts(column, this.#isKnownSent ? null : known)
      this.#isKnownSent = true
      return found
    })
    const { found } = this.tracts.value ?? {}
    if (this.geoid === column && found?.isCertain) this.vintage = found.vintage
  }

  /** The column of the values, with the name and, where its numbers have the sign, the unit that it suggests. */
  chooseValue(column: number): void {
    const { name, isPercent } = this.summary.value!.columns[column]!
    const before = this.value === null ? '' : this.summary.value!.columns[this.value]!.name
    this.value = column
    this.codes = new Map()
    this.comma = null
    if (this.name === before) this.name = name
    if (this.unit === '' && isPercent) this.unit = '%'
  }

  /** Says of a number whether it is a value. */
  answer(code: number, is: 'missing' | 'value'): void {
    this.codes = new Map([...this.codes, [code, is]])
  }

  /** Checks what is chosen, unless that was done. */
  check(): void {
    const { choice } = this
    const key = this.#key
    if (!choice || key === null) return
    untrack(() => {
      if (this.checked.value?.key === key) return
      void this.checked.load(async () => {
        const start = performance.now()
        const checked = await this.#reader.check(choice)
        performance.measure('own-check', { start })
        return { key, ...checked }
      })
    })
  }

  /** Every row that is not used, or not all of it. */
  problems(): Promise<Problem[]> {
    return this.#reader.problems()
  }

  /** The measure as the reader chose it; null while something is missing. */
  entry(): OwnEntry | null {
    const { choice, report, summary, direction } = this
    if (!this.isReady || !choice || !report || !summary.value || !direction) return null
    const { breaks, decimals } = roundBreaks(report.estimates.estimate)
    return {
      spec: {
        id: newOwnId(choice.vintage),
        name: plainName(this.name),
        file: summary.value.file,
        note: plainName(this.note),
        unit: { words: this.isPercent ? '%' : plainName(this.unit), decimals },
        worse: direction === 'neither' ? null : direction,
        vintage: choice.vintage,
        breaks,
        addsUp: this.addsUp && !this.isPercent,
      },
      rows: report.estimates,
      cities: Object.fromEntries(report.report.cities.map(({ id, tracts }) => [id, tracts])),
      isRemembered: false,
    }
  }

  /** Lets go of the file. */
  close(): void {
    this.#reader.close()
  }
}
