import { chosenSources, MAPS } from './chosen-sources.ts'
import { UnavailableError } from './fetch-faults.ts'
import { fetchFile } from './fetch-file.ts'
import type { FetchOptions } from './fetch-options.ts'
import { readLock, type Lock } from './lock.ts'
import { cachedMaps, neededStates } from './needed-states.ts'
import { dependsOnStates, filesFor } from './planned-files.ts'
import type { RemoteSource } from './remote-source.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Fetches the chosen sources into the cache, the HOLC maps first: they say which states are needed. Where a source
 * cannot be had, the one that its entry names stands in for it. Throws what `fetchFile` throws, and an Error for a
 * source or a city that is not there; what was fetched before stays.
 */
export async function fetchSources(options: FetchOptions): Promise<void> {
  const lock = readLock(options.lockFile)
  const chosen = chosenSources(options.sources, options.chosen, options.maps, options.also)
  const maps = mapsOf(options)
  const rest = chosen.filter((source) => source !== maps)
  const asksStates = rest.some(dependsOnStates)
  if (rest.length < chosen.length || (asksStates && cachedMaps(options) === null))
    await fetchSource(maps, NONE, lock, options)
  const states = (asksStates && neededStates(options)) || NONE
  for (const source of rest) await fetchSource(source, states, lock, options)
}

async function fetchSource(
  source: RemoteSource,
  states: ReadonlySet<string>,
  lock: Lock,
  options: FetchOptions,
): Promise<void> {
  const other = options.sources.find(({ id }) => id === source.instead)
  for (const file of filesFor(source, states))
    try {
      await fetchFile(source.id, file, lock, options)
    } catch (error) {
      if (!(error instanceof UnavailableError) || !(other || options.partial)) throw error
      const next = other ? `In its place: ${other.title}` : 'Going on without it.'
      options.target.log(`${error.message}\n${next}`)
      if (other) return fetchSource(other, states, lock, options)
    }
}

function mapsOf({ sources, maps = MAPS }: FetchOptions): RemoteSource {
  return chosenSources(sources, [maps])[0]!
}
