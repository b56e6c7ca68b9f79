import type { City } from '../domain/city.ts'
import type { Codebook } from '../domain/codebook.ts'
import type { Manifest } from '../domain/manifest.ts'
import { estimatePath, shapesPath, tableName, tablePath } from '../domain/published-path.ts'
import type { Source } from '../domain/source.ts'
import type { Vintage } from '../domain/vintage.ts'

/** What a view shows: of which cities, all of them where none is named, and which measures. */
export interface ShownParts {
  cities: readonly City[]
  vintage: Vintage
  measures: readonly string[]
}

/** The published files that a view is made from. */
export function shownFiles({ cities, vintage, measures }: ShownParts): string[] {
  return [
    ...cities.map(({ id }) => shapesPath(id, vintage)),
    tablePath('holc_area'),
    ...(['tract', 'crosswalk'] as const).map((table) => tablePath(tableName(table, vintage))),
    ...measures.map(estimatePath),
  ]
}

/** The sources that a view is made from, as the manifest traces its files, in the codebook's order; none of invented data. */
export function citedSources(
  parts: ShownParts,
  manifest: Pick<Manifest, 'files' | 'invented'>,
  codebook: Pick<Codebook, 'sources'>,
): Source[] {
  if (manifest.invented) return []
  const paths = shownFiles(parts)
  const ids = new Set(
    manifest.files.filter(({ path }) => paths.includes(path)).flatMap(({ sources }) => sources),
  )
  return codebook.sources.filter(({ id }) => ids.has(id))
}
