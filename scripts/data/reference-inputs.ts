import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DataError } from '../../src/domain/data-error.ts'
import { LOOKUP_FILE, SCORE_FILE, type HandInput } from '../../src/domain/hand-input.ts'
import type { MirrorReader } from './mirror-reader.ts'
import { readHrs, type PublishedScore } from './read-hrs.ts'
import { fileOf } from './read-ground.ts'
import { readTractLookup, type LookedUpPair } from './read-tract-lookup.ts'
import { HEALTH_RELEASE, readMilwaukeeHealth, type ReferenceEstimate } from './reference-health.ts'
import { openSource, type SourceFile } from './source-file.ts'

/** What published figures are held to; null where its file was not added. */
export interface ReferenceData {
  scores: PublishedScore[] | null
  lookup: LookedUpPair[] | null
  /** Read only beside the score. */
  health: ReferenceEstimate[] | null
}

/** Files named instead of laid into the folder of the publishers' files. */
export interface NamedFiles {
  hrs?: string
  lookup?: string
}

/** Reads what is there. Throws a DataError for the first malformed file, a named one that is not there, and a folder with several. */
export function readReferences(mirror: MirrorReader, named: NamedFiles): ReferenceData {
  const rows = ({ length }: readonly unknown[]) => length
  const read = <T extends readonly unknown[]>(
    file: SourceFile | null,
    parse: (f: SourceFile) => T,
  ) => file && mirror.parse(file, parse, rows)
  const scores = read(handFile(mirror, SCORE_FILE, named.hrs), readHrs)
  const health = fileOf(mirror, HEALTH_RELEASE)
  return {
    scores,
    lookup: read(handFile(mirror, LOOKUP_FILE, named.lookup), readTractLookup),
    health: read(
      scores && health !== null ? mirror.open(HEALTH_RELEASE.id, health) : null,
      readMilwaukeeHealth,
    ),
  }
}

function handFile(
  mirror: MirrorReader,
  { source, folder }: HandInput,
  named: string | undefined,
): SourceFile | null {
  if (named !== undefined) return namedFile(source, folder, named)
  const names = mirror.names(folder, /\.csv$/i)
  if (names.length > 1)
    throw new DataError({ file: folder, expected: 'a single CSV file', got: names.join(', ') })
  return names.length === 0 ? null : mirror.open(source, `${folder}/${names[0]}`)
}

function namedFile(source: string, folder: string, place: string): SourceFile {
  if (!existsSync(place))
    throw new DataError({ file: place, expected: `the file of source "${source}"`, got: 'no file' })
  const name = basename(place)
  return { ...openSource(dirname(place), source, name), path: `${folder}/${name}` }
}
