import { licenceOf } from '../domain/licence.ts'
import type { InputFile } from '../domain/manifest.ts'
import { referenceOf } from '../domain/source-reference.ts'
import type { Source } from '../domain/source.ts'
import { ATLAS_NAME, type Citation } from './citation.ts'

/** The data that sources were read for, and the day of who cites them. */
export interface CitedData {
  dataVersion: string | null
  /** The files that the build read. */
  inputs: readonly InputFile[]
  /** YYYY-MM-DD. */
  day: string
}

/** A source as a reference. Its day of access is that on which the build fetched it, or, where that is not known, that on which the atlas was read. */
export function sourceCitation(source: Source, { dataVersion, inputs, day }: CitedData): Citation {
  const retrieved = inputs
    .filter((file) => file.source === source.id)
    .flatMap((file) => file.retrieved ?? [])
    .sort()
  const version = dataVersion === null ? '' : `, data version ${dataVersion}`
  return {
    ...referenceOf(source),
    key: `rha-source-${source.id}`,
    form: 'Data set',
    dataVersion,
    url: source.url,
    accessed: retrieved.at(-1) ?? day,
    note: `Used through the ${ATLAS_NAME}${version}. Licence: ${licenceOf(source.licence).title}.`,
  }
}
