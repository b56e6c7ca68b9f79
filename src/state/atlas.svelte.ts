import { checkedCities, checkedManifest } from '../domain/check-start.ts'
import type { City } from '../domain/city.ts'
import type { Manifest } from '../domain/manifest.ts'
import { HEADLINE_MEASURE, MEASURES, maybeMeasure, type Measure } from '../domain/measure.ts'
import { publishedMeasures } from '../domain/published-measures.ts'
import { checkLater, fetchJson, fetchUnread, readJson } from './fetch-published.ts'
import { knownFiles } from './known-files.ts'
import { OwnMeasures } from './own-measures.svelte.ts'
import { Resource } from './resource.svelte.ts'
import { Seen } from './seen.svelte.ts'

async function fetchManifest(): Promise<Manifest> {
  const manifest = checkedManifest(await fetchJson<Manifest>('manifest.json'))
  knownFiles.learn(manifest)
  return manifest
}

async function fetchCities(refuseLater: (error: Error) => void): Promise<City[]> {
  const path = 'cities.json'
  const bytes = await fetchUnread(path)
  checkLater(path, bytes, refuseLater)
  return checkedCities(readJson<City[]>(path, bytes))
}

/** What is known of all cities: small, and there before anything else. */
export class Atlas {
  /** The measures that the reader brought. */
  readonly own = new OwnMeasures()
  readonly #cities = new Resource<City[]>()
  /** Of the data set, with the counts of the reader's own measures. */
  readonly cities = new Seen(this.#cities, (cities) => this.own.onCities(cities))
  readonly manifest = new Resource<Manifest>()

  load(): void {
    void this.#cities.load(async (refuseLater) => {
      const [cities] = await Promise.all([fetchCities(refuseLater), this.own.recall()])
      return cities
    })
    void this.manifest.load(fetchManifest)
  }

  /** The manifest, fetched again where it failed; rejects with what is wrong with it. */
  async manifestOrFail(): Promise<Manifest> {
    if (!this.manifest.value && !this.manifest.pending) await this.manifest.load(fetchManifest)
    return this.manifest.value ?? fetchManifest()
  }

  /** The measures of the data set with the releases they were read from; the usual ones until the manifest is there. */
  readonly published = $derived.by((): readonly Measure[] =>
    this.manifest.value ? publishedMeasures(this.manifest.value) : MEASURES,
  )

  /** The measures of the data set, and those that the reader brought. */
  readonly measures = $derived.by((): readonly Measure[] => [
    ...this.published,
    ...this.own.measures,
  ])

  /** The measure of that id as the data set has it, or as it usually is; the headline's where there is none. */
  measure(id: string): Measure {
    return (
      this.measures.find((measure) => measure.id === id) ?? maybeMeasure(id) ?? HEADLINE_MEASURE
    )
  }

  /** The city of that id; undefined while cities are on their way, null when there is none. */
  city(id: string): City | null | undefined {
    return this.cities.value
      ? (this.cities.value.find((city) => city.id === id) ?? null)
      : undefined
  }

  /** Whether the HOLC maps were read from a download that has the surveyors' texts: the third version has none. */
  get hasTexts(): boolean {
    return !this.manifest.value?.inputs.some(({ source }) => source === 'holc-v3')
  }

  /** Whether the data have survey sheets of that city's map; false until the manifest is there. */
  hasSheets(id: string): boolean {
    return this.manifest.value?.files.some(({ path }) => path === `description/${id}.json`) ?? false
  }

  /** Whether the data are the invented demonstration cities. */
  get invented(): boolean {
    return this.manifest.value?.invented ?? false
  }
}
