import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MAPS } from './chosen-sources.ts'
import type { FetchOptions } from './fetch-options.ts'
import type { RemoteSource } from './remote-source.ts'
import { statesShown } from './states-shown.ts'

/** The cached download of the HOLC maps, in its own form or the one that stands in for it; null where there is none. */
export function cachedMaps({
  sources,
  raw,
  maps = MAPS,
}: Pick<FetchOptions, 'sources' | 'raw' | 'maps'>): string | null {
  const byId = (id: string | null) => sources.find((source) => source.id === id)
  const own = byId(maps)
  const files = [own, byId(own?.instead ?? null)].flatMap(
    (source?: RemoteSource) => source?.files ?? [],
  )
  return files.map(({ path }) => join(raw, path)).find((place) => existsSync(place)) ?? null
}

/** The digits of the states that the chosen cities' maps need; null before the maps are there. */
export function neededStates(options: FetchOptions): Set<string> | null {
  const maps = cachedMaps(options)
  return maps === null ? null : statesShown(maps, options.cities)
}
