import type { RemoteSource } from './remote-source.ts'

/** The sources with these ids, or those the build needs. Throws an Error that names the unknown and lists the known ids. */
export function chosenSources(
  sources: readonly RemoteSource[],
  ids?: readonly string[],
): RemoteSource[] {
  const fetchable = sources.filter(({ files }) => files.length > 0)
  const known = fetchable.map(({ id }) => id)
  const unknown = (ids ?? []).filter((id) => !known.includes(id))
  if (unknown.length > 0)
    throw new Error(`There is no source ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  return fetchable.filter(({ id, required }) => (ids ? ids.includes(id) : required))
}
