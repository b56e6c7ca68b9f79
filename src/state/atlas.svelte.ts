import type { City } from '../domain/city.ts'
import { DataError } from '../domain/data-error.ts'
import { MANIFEST_VERSION, type Manifest } from '../domain/manifest.ts'
import { fetchJson } from './fetch-published.ts'
import { Resource } from './resource.svelte.ts'

async function fetchManifest(): Promise<Manifest> {
  const manifest = await fetchJson<Manifest>('manifest.json')
  if (manifest.version !== MANIFEST_VERSION) {
    const expected = `format ${MANIFEST_VERSION}: reload the page, or build the data again`
    throw new DataError({ file: 'manifest.json', expected, got: `format ${manifest.version}` })
  }
  return manifest
}

/** What is known of all cities: small, and there before anything else. */
export class Atlas {
  readonly cities = new Resource<City[]>()
  readonly manifest = new Resource<Manifest>()

  load(): void {
    void this.cities.load(() => fetchJson<City[]>('cities.json'))
    void this.manifest.load(fetchManifest)
  }

  /** The manifest, fetched again where it failed; rejects with what is wrong with it. */
  async manifestOrFail(): Promise<Manifest> {
    if (!this.manifest.value && !this.manifest.pending) await this.manifest.load(fetchManifest)
    return this.manifest.value ?? fetchManifest()
  }

  /** The city of that id; undefined while cities are on their way, null when there is none. */
  city(id: string): City | null | undefined {
    return this.cities.value
      ? (this.cities.value.find((city) => city.id === id) ?? null)
      : undefined
  }

  /** Whether the data are the invented demonstration cities. */
  get invented(): boolean {
    return this.manifest.value?.invented ?? false
  }
}
