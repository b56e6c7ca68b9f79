import { group as groupBy, sum } from 'd3-array'
import { cityOf, type StoredFile } from './stored-file.ts'

/** What may be kept of the data. */
export interface StorageLimits {
  cities: number
  bytes: number
}

/** A third of the maps, or all files of all cities but the longest texts: no phone notices it. */
export const LIMITS: StorageLimits = { cities: 60, bytes: 48_000_000 }

/** Without these no page opens: they count, and stay. */
const NEEDED = /^(manifest|cities)\.json$|^(tract|crosswalk|holc_area)(_\d+)?\.arrow$/

/**
 * The files to drop so that the rest keeps the limits: whole cities and single other files, those least recently used first. What
 * every page needs stays, even where it alone is over the limit.
 */
export function overLimit(files: readonly StoredFile[], limits = LIMITS): StoredFile[] {
  const groups = groupBy(
    files.filter(({ path }) => !NEEDED.test(path)),
    ({ path }) => cityOf(path) ?? path,
  )
  const lastUse = (group: StoredFile[]) => Math.max(...group.map(({ used }) => used))
  const recent = [...groups.values()].sort((a, b) => lastUse(b) - lastUse(a))
  let cities = 0
  let bytes = bytesOf(files.filter(({ path }) => NEEDED.test(path)))
  let isFull = false
  return recent.flatMap((group) => {
    const isCity = cityOf(group[0]!.path) !== null
    if (isCity && cities === limits.cities) return group
    isFull ||= bytes + bytesOf(group) > limits.bytes
    if (isFull) return group
    cities += Number(isCity)
    bytes += bytesOf(group)
    return []
  })
}

function bytesOf(files: readonly StoredFile[]): number {
  return sum(files, ({ bytes }) => bytes)
}
