import { say, sayText } from '../words/say.ts'
import { DataError } from './data-error.ts'
import type { Manifest, PublishedFile } from './manifest.ts'
import { ALL_MEASURES, maybeMeasure, measuresOf, movedMeasure, type Measure } from './measure.ts'
import { RELEASES } from './release.ts'

const ESTIMATES = /^estimate\/(.+)\.arrow$/

/**
 * The measure of an estimate file as the release among the file's sources has it; null for any other file. Throws a DataError for a
 * measure that is not known, and where none of the sources publishes it.
 */
export function measureIn(file: Pick<PublishedFile, 'path' | 'sources'>): Measure | null {
  const id = ESTIMATES.exec(file.path)?.[1]
  if (id === undefined) return null
  const usual = maybeMeasure(id)
  if (!usual)
    throw new DataError({
      file: file.path,
      expected: say('a measure of the atlas'),
      got: `"${id}"`,
    })
  if (file.sources.includes(usual.source)) return usual
  const found = RELEASES.filter((release) => file.sources.includes(release.id))
    .flatMap(measuresOf)
    .flatMap((measure) => [measure, movedMeasure(measure, usual.vintage)])
    .find((measure) => measure.id === id)
  if (found) return found
  throw new DataError({
    file: file.path,
    expected: say('a source that publishes {measure} on {vintage} tracts', {
      measure: sayText(usual.label),
      vintage: usual.movedFrom ?? usual.vintage,
    }),
    got: file.sources.join(', ') || say('none'),
  })
}

const PLACE = new Map(ALL_MEASURES.map(({ id }, i) => [id, i]))

/** The measures that a data set holds, each with the release it was read from, in the order in which they are listed everywhere. */
export function publishedMeasures({ files }: Pick<Manifest, 'files'>): Measure[] {
  return files
    .flatMap((file) => measureIn(file) ?? [])
    .sort((a, b) => PLACE.get(a.id)! - PLACE.get(b.id)!)
}
