import type { Manifest } from 'vite'

/**
 * What a reader downloads for `entries`: a text names a source of Vite's manifest and stands for its chunk, all that
 * it imports statically, and their style sheets; a pattern stands for the emitted files it matches (workers).
 * Returns paths in the build, each once. Throws when an entry stands for nothing, as its limit would hold nothing.
 */
export function filesOf(
  entries: (string | RegExp)[],
  manifest: Manifest,
  emitted: string[],
): string[] {
  const files = new Set<string>()
  const seen = new Set<string>()

  function addChunk(source: string) {
    if (seen.has(source)) return
    seen.add(source)
    const chunk = manifest[source]
    if (!chunk) throw new Error(`the build has no chunk for ${source}: is it imported on demand?`)
    files.add(chunk.file)
    chunk.css?.forEach((sheet) => files.add(sheet))
    chunk.imports?.forEach(addChunk)
  }

  for (const entry of entries) {
    if (typeof entry === 'string') {
      addChunk(entry)
      continue
    }
    const matches = emitted.filter((file) => entry.test(file))
    if (matches.length === 0) throw new Error(`the build has no file like ${entry}`)
    matches.forEach((file) => files.add(file))
  }
  return [...files].sort()
}
