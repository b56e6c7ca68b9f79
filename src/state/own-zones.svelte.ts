import { tractCounts, type City } from '../domain/city.ts'
import type { Measure } from '../domain/measure.ts'
import type { CityTracts } from '../domain/city-tracts.ts'
import type { CityShapes } from '../domain/city-shapes.ts'
import { columnsPath, shapesPath } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import { boundsOf } from '../spatial/bounds-of.ts'
import { decodeShapes } from '../spatial/decode-shapes.ts'
import { joinPool } from '../spatial/join-pool.ts'
import type { ZonesJoin } from '../spatial/join-zones.ts'
import { base64 } from '../domain/base64.ts'
import { say } from '../words/say.ts'
import { citiesNear } from '../zones/cities-near.ts'
import { usualNameColumn } from '../zones/name-columns.ts'
import { readInWorker } from '../zones/read-in-worker.ts'
import type { ZonesRead } from '../zones/read-zones.ts'
import { tractValues, type TractValues } from '../zones/tract-values.ts'
import { zoneEstimates, type ZoneEstimate } from '../zones/zone-estimates.ts'
import { zoneFigures, type ZoneFigures } from '../zones/zone-figures.ts'
import { zoneNames } from '../zones/zone-names.ts'
import type { ZoneRow } from '../zones/zone-row.ts'
import { zoneSums } from '../zones/zone-sums.ts'
import { fetchJson, fetchUnread, parseJson } from './fetch-published.ts'
import { handed } from './handover.ts'
import { forgetZones, keepZones, keptZones, ZONES_KEPT } from './kept-zones.ts'
import { onOtherTab } from './other-tabs.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'
import { Resource } from './resource.svelte.ts'

/** What fits into the store of a tab, beside all else, bytes. */
const MOST_HANDED = 3_000_000

/** A file that was read, and its bytes for the device to remember. */
export interface OpenZones {
  read: ZonesRead
  bytes: ArrayBuffer
  /** The city whose areas the zones are, as an example; null of the reader's own file. */
  example: string | null
}

/** The zones laid over the tracts of one census. */
export interface ZonesOnTracts {
  vintage: Vintage
  join: ZonesJoin
  /** Those whose ground may meet a zone. */
  cities: City[]
  values: TractValues
  figures: ZoneFigures[]
}

/** The reader's own zones. They stay on this page, and on this device where the reader asks for it. */
export class OwnZones {
  readonly file = new Resource<OpenZones>()
  readonly joined = new Resource<ZonesOnTracts>()
  #property = $state<string | null>(null)
  #isKept = $state(false)
  #storageError = $state.raw<Error | null>(null)
  #hasLooked = false
  #reading = new AbortController()
  #joining = new AbortController()
  #start = 0

  constructor() {
    onOtherTab(ZONES_KEPT, () => void this.#follow())
  }

  /** The property that names the zones; null where their numbers do. */
  get property(): string | null {
    return this.#property
  }

  /** Whether this device remembers the file. */
  get isKept(): boolean {
    return this.#isKept
  }

  /** Why it could not remember, find or forget one. */
  get storageError(): Error | null {
    return this.#storageError
  }

  /** By zone. */
  readonly names = $derived.by((): string[] => {
    const read = this.file.value?.read
    const column = read?.columns.find(({ property }) => property === this.#property) ?? null
    return read
      ? zoneNames(
          read.zones.map(({ feature }) => feature),
          column,
        )
      : []
  })

  /** What the zones have of a measure, published or of the reader's own: sums of counts, means of all else. None while they are on their way. */
  estimates({ id, own: origin }: Measure, own: OwnMeasures): ZoneEstimate[] {
    const on = this.joined.value
    if (!on) return []
    const { join, values } = on
    const ofTracts = own.estimatesOf(id, join.geoids) ?? values.estimate(id)
    return origin?.addsUp
      ? zoneSums(join.onTracts, ofTracts)
      : zoneEstimates(join.onTracts, values.population, ofTracts)
  }

  /** The zones with a measure; none while they are on their way. */
  rows(measure: Measure, own: OwnMeasures): ZoneRow[] {
    const [file, on] = [this.file.value, this.joined.value]
    if (!file || !on) return []
    const estimates = this.estimates(measure, own)
    return file.read.zones.map((zone, i) => ({
      ...zone,
      name: this.names[i]!,
      figures: on.figures[i]!,
      estimate: estimates[i]!,
    }))
  }

  /** Reads a file of the reader's; the one before is let go. */
  async open(file: File): Promise<void> {
    await this.#open(file.name, () => file.arrayBuffer(), null, usualName)
  }

  /** Takes a city's published areas for zones, made into a GeoJSON here. */
  async openExample(city: City): Promise<void> {
    const name = say('Areas of the HOLC map, {city}', { city: city.name })
    await this.#open(`${name}.geojson`, () => areasText(city), city.name, usualName)
  }

  async #open(
    name: string,
    bytesOf: () => Promise<ArrayBuffer>,
    example: string | null,
    propertyOf: (read: ZonesRead) => string | null,
  ): Promise<void> {
    this.#reading.abort()
    this.#joining.abort()
    const { signal } = (this.#reading = new AbortController())
    this.#start = performance.now()
    this.joined.clear()
    await this.file.load(async () => {
      const bytes = await bytesOf()
      const { read } = await readInWorker(name, bytes, signal)
      performance.measure('own-zones-read', { start: this.#start })
      this.#property = propertyOf(read)
      return { read, bytes, example }
    })
  }

  /** Lets the file go, and has the device forget it. */
  async close(): Promise<void> {
    this.#reading.abort()
    this.#joining.abort()
    this.file.clear()
    this.joined.clear()
    if (this.#isKept) await this.forget()
  }

  /** Names the zones by another property, or by their numbers. */
  nameBy(property: string | null): void {
    this.#property = property
    if (this.#isKept) void this.remember()
  }

  /** Lays the zones over the tracts of a census; does nothing while they lie there already, or another file is read. */
  joinOn(vintage: Vintage, cities: readonly City[]): void {
    const file = this.file.value
    if (!file || this.file.pending) return
    this.#joining.abort()
    const { signal } = (this.#joining = new AbortController())
    void this.joined.load(async () => {
      const on = await joinOn(file.read, vintage, cities, signal)
      performance.measure('own-zones', { start: this.#start })
      return on
    })
  }

  /** Opens what the device remembers, on first use. */
  async restore(): Promise<void> {
    if (this.#hasLooked) return
    this.#hasLooked = true
    const left = handed('own-zones', () => this.#ofThisPage())
    if (left) {
      const bytes = Uint8Array.from(atob(left.base64), (one) => one.charCodeAt(0)).buffer
      return this.#open(
        left.file,
        () => Promise.resolve(bytes),
        left.example,
        () => left.property,
      )
    }
    await this.#store(async () => {
      const kept = await keptZones()
      if (!kept || this.file.value || this.file.pending) return
      this.#isKept = true
      const propertyOf = () => kept.property
      await this.#open(kept.file, () => Promise.resolve(kept.bytes), kept.example, propertyOf)
    })
  }

  /** The file, where only this page holds it. */
  #ofThisPage() {
    const file = this.file.value
    if (!file || this.#isKept) return null
    const { read, bytes, example } = file
    if (bytes.byteLength > MOST_HANDED) throw new RangeError()
    return {
      file: read.file,
      base64: base64(new Uint8Array(bytes)),
      example,
      property: this.#property,
    }
  }

  async remember(): Promise<void> {
    const file = this.file.value
    if (!file) return
    const { bytes, example } = file
    await this.#store(async () => {
      await keepZones({ file: file.read.file, bytes, property: this.#property, example })
      this.#isKept = true
    })
  }

  async forget(): Promise<void> {
    await this.#store(async () => {
      await forgetZones()
      this.#isKept = false
    })
  }

  /** Another tab has had the device remember a file in the place of this one, or forget it: here it stays until the page is closed. */
  async #follow(): Promise<void> {
    await this.#store(async () => {
      const [kept, file] = [await keptZones(), this.file.value]
      this.#isKept =
        kept !== null &&
        file !== null &&
        kept.file === file.read.file &&
        kept.bytes.byteLength === file.bytes.byteLength
    })
  }

  async #store(work: () => Promise<void>): Promise<void> {
    this.#storageError = null
    try {
      await work()
    } catch (error) {
      this.#storageError = error instanceof Error ? error : new Error(String(error))
    }
  }
}

/** The reader's, whichever page is open. */
export const ownZones = new OwnZones()

const usualName = ({ columns }: ZonesRead) => usualNameColumn(columns)

async function areasText({ id }: City): Promise<ArrayBuffer> {
  const path = shapesPath(id, 2010)
  const shapes = await fetchJson<CityShapes>(path)
  const { areas } = decodeShapes(shapes)
  return new TextEncoder().encode(JSON.stringify(areas)).buffer
}

async function joinOn(
  { zones }: ZonesRead,
  vintage: Vintage,
  all: readonly City[],
  signal: AbortSignal,
): Promise<ZonesOnTracts> {
  const near = citiesNear(
    all,
    zones.map(({ geometry }) => boundsOf(geometry)),
  )
  const cities = near.filter((city) => tractCounts(city, vintage) !== null)
  const maps = near.filter((city) => !cities.includes(city))
  const features = zones.map(({ geometry }) => ({ type: 'Feature', properties: null, geometry }))
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
  const [shapes, bare, columns] = await Promise.all([
    Promise.all(cities.map(({ id }) => fetchUnread(shapesPath(id, vintage), signal))),
    Promise.all(maps.map(({ id }) => fetchUnread(shapesPath(id, 2010), signal))),
    Promise.all(cities.map(({ id }) => fetchColumns(columnsPath(id, vintage), signal))),
  ])
  const start = performance.now()
  const join = await joinPool.joinZones(bytes.buffer, shapes, bare, { signal })
  performance.measure('own-zones-join', { start })
  const values = tractValues(join.geoids, columns)
  return { vintage, join, cities: near, values, figures: zoneFigures(join, values.population) }
}

async function fetchColumns(path: string, signal: AbortSignal): Promise<CityTracts<Vintage>> {
  return parseJson(path, new TextDecoder().decode(await fetchUnread(path, signal)))
}
