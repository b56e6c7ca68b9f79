import { DISTRIBUTION, type Distributions } from '../domain/distribution.ts'
import { fetchJson } from './fetch-published.ts'
import { Resource } from './resource.svelte.ts'

/** How the measures are distributed over all maps: small, and fetched when a reader first compares with them. */
export const distributions = new Resource<Distributions>()

/** Fetches them unless they are there or on their way; tries again where that failed. */
export function loadDistributions(): void {
  if (distributions.value || distributions.pending) return
  void distributions.load(() => fetchJson<Distributions>(DISTRIBUTION))
}
