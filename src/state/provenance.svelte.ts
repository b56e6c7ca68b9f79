import type { Codebook } from '../domain/codebook.ts'
import type { PublishedReport } from '../domain/published-report.ts'
import { fetchJson } from './fetch-published.ts'
import { Resource } from './resource.svelte.ts'

/** Where the published data come from, and what the build made of its input. */
export class Provenance {
  readonly codebook = new Resource<Codebook>()
  readonly report = new Resource<PublishedReport>()

  /** Fetches what is not here yet. */
  load(): void {
    if (!this.codebook.value) void this.codebook.load(() => fetchJson('codebook.json'))
    if (!this.report.value) void this.report.load(() => fetchJson('report.json'))
  }
}
