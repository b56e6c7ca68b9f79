import { MANIFEST_VERSION, type InputFile, type Manifest } from '../../src/domain/manifest.ts'
import type { Publication } from './publication.ts'
import { sha256 } from './source-file.ts'

export const MANIFEST = 'manifest.json'

/** The manifest of a publication. A build of some cities only has another data version than one of all. */
export function manifestOf(
  { files }: Publication,
  inputs: readonly InputFile[],
  { invented, cities }: { invented: boolean; cities: readonly string[] | null },
): Manifest {
  const sorted = inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const identity = [
    ...sorted.map((file) => [file.source, file.path, file.sha256]),
    ...(cities ? [cities.toSorted()] : []),
  ]
  return {
    version: MANIFEST_VERSION,
    dataVersion: sha256(JSON.stringify(identity)).slice(0, 12),
    invented,
    inputs: sorted,
    files,
  }
}
