import { MANIFEST_VERSION, type InputFile, type Manifest } from '../../src/domain/manifest.ts'
import type { MeasureMove } from './measure-move.ts'
import type { Publication } from './publication.ts'
import { sha256 } from './source-file.ts'

export const MANIFEST = 'manifest.json'

/** What tells one set of published data from another. */
export type Edition = Pick<Manifest, 'dataVersion' | 'invented'>

/** The version of data made from these inputs. A build of some `cities` only has another one than a build of all, null, and so has one with estimates moved. */
export function dataVersionOf(
  inputs: readonly InputFile[],
  cities: readonly string[] | null,
  moves: readonly MeasureMove[] = [],
): string {
  const identity = [
    ...byPath(inputs).map((file) => [file.source, file.path, file.sha256]),
    ...(cities ? [cities.toSorted()] : []),
    ...(moves.length > 0 ? [moves.map(({ source, to }) => `${source}=${to}`).sort()] : []),
  ]
  return sha256(JSON.stringify(identity)).slice(0, 12)
}

/** The manifest of a publication. `retrieved` tells the days on which inputs were downloaded, by SHA-256. */
export function manifestOf(
  { files }: Publication,
  inputs: readonly InputFile[],
  { dataVersion, invented }: Edition,
  retrieved: ReadonlyMap<string, string>,
): Manifest {
  const dated = byPath(inputs).map((input) => {
    const day = retrieved.get(input.sha256)
    return day === undefined ? input : { ...input, retrieved: day }
  })
  return { version: MANIFEST_VERSION, dataVersion, invented, inputs: dated, files }
}

function byPath(inputs: readonly InputFile[]): InputFile[] {
  return inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
