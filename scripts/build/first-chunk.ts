import { resolve } from 'node:path'

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

const ENTRY = resolve('src/main.ts')

/**
 * Names the chunk of what the page needs before anything else: all that its entry imports statically, in one file. By itself the bundler
 * splits off each module that a later page shares, and a slow network pays a round trip for every few of those files.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let first: Set<string> | null = null
  return (id, graph) => {
    first ??= reachedFrom(ENTRY, graph)
    return first.has(id) ? 'first' : null
  }
}

/** A module and all that it imports statically, and so on. */
function reachedFrom(entry: string, graph: Graph): Set<string> {
  const reached = new Set([entry])
  for (const id of reached)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  return reached
}
