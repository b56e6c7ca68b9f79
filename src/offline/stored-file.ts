/** A published data file that is kept for use without network. */
export interface StoredFile {
  /** As in the data's manifest: "city/milwaukee-co-wi.topo.json". */
  path: string
  /** Of what was stored: another in the manifest means that the file is out of date. */
  sha256: string
  bytes: number
  /** When it was last asked for, in ms since 1970. */
  used: number
}

/** The city that a data file tells of; null for a file of all cities. */
export function cityOf(path: string): string | null {
  return /^(?:city|description)\/([a-z0-9-]+)\./.exec(path)?.[1] ?? null
}

/** The ids of the cities whose map can be drawn from these files alone, in alphabetical order. */
export function citiesKept(files: readonly StoredFile[]): string[] {
  const drawn = (ending: string) =>
    new Set(files.flatMap(({ path }) => (path.endsWith(ending) ? (cityOf(path) ?? []) : [])))
  const columns = drawn('.tracts.json')
  return [...drawn('.topo.json')].filter((city) => columns.has(city)).sort()
}
