import type { RemoteSource } from './remote-source.ts'

/** The source whose maps say which states are needed, unless another is asked for. */
export const MAPS = 'holc'

/**
 * The sources with these ids, or those that a build needs which reads the HOLC maps from `maps` and the sources `also`. Throws an Error that
 * names the unknown and lists the known ids.
 */
export function chosenSources(
  sources: readonly RemoteSource[],
  ids?: readonly string[],
  maps = MAPS,
  also: readonly string[] = [],
): RemoteSource[] {
  const fetchable = sources.filter(({ files }) => files.length > 0)
  const known = fetchable.map(({ id }) => id)
  const unknown = (ids ?? []).filter((id) => !known.includes(id))
  if (unknown.length > 0)
    throw new Error(`There is no source ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  const isNeeded = ({ id, required, instead }: RemoteSource) =>
    id === maps || also.includes(id) || (required && instead !== maps)
  return fetchable.filter((source) => (ids ? ids.includes(source.id) : isNeeded(source)))
}
