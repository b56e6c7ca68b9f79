import { CODE_LICENCE, PARTS_LICENCE } from '../domain/licence.ts'
import type { Measure } from '../domain/measure.ts'
import type { Source } from '../domain/source.ts'
import type { FileFacts } from './file-table.ts'
import { INVENTED_WORDS } from './invented-column.ts'
import { ownNote } from './own-note.ts'

/** What a file of these sources says of itself, in English as all files' metadata. `citation` is made of the sources' own where it is left out. */
export function fileFacts(of: {
  title: string
  invented: boolean
  dataVersion: string | null
  sources: readonly Pick<Source, 'citation'>[]
  link?: string
  made?: string
  citation?: string
  /** Measures that a reader brought and that may be in it. */
  own?: readonly Measure[]
}): FileFacts {
  const { title, invented, dataVersion, sources, link, made, citation, own = [] } = of
  const cited = invented ? INVENTED_CITATION : sourcesCitation(sources, dataVersion)
  return {
    title,
    ...(invented && { invented: INVENTED_WORDS }),
    licence: invented ? CODE_LICENCE : PARTS_LICENCE,
    citation: [...own.flatMap(ownNote), citation ?? cited].join(' '),
    ...(dataVersion !== null && { data_version: dataVersion }),
    ...(link !== undefined && { link }),
    ...(made !== undefined && { made }),
  }
}

const INVENTED_CITATION =
  'Redlining & Health Atlas, invented demonstration data: not to be cited as data about any place.'

/** The atlas and each source that stands behind a file, once. */
export function sourcesCitation(
  sources: readonly Pick<Source, 'citation'>[],
  dataVersion: string | null,
): string {
  const own = [
    'Redlining & Health Atlas',
    dataVersion === null ? '' : `data version ${dataVersion}`,
  ]
  const cited = [...new Set(sources.map(({ citation }) => citation))]
  return [`${own.filter(Boolean).join(', ')}. Made from:`, ...cited].join(' ')
}
