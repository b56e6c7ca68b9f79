import type { DocumentSchema } from './document-schema.ts'
import type { Measure } from './measure.ts'
import type { Source } from './source.ts'
import type { TableSchema } from './table-schema.ts'

/** A measure as the codebook tells it, with the file that holds its estimates. */
export type DocumentedMeasure = Omit<
  Measure,
  'shortLabel' | 'program' | 'column' | 'otherColumns' | 'breaks'
> & {
  file: string
}

/** A source with what to know before using it. */
export interface DocumentedSource extends Source {
  limits: readonly string[]
}

/** `codebook.json`: what every published column, measure and source is. */
export interface Codebook {
  tables: TableSchema[]
  documents: DocumentSchema[]
  measures: DocumentedMeasure[]
  sources: DocumentedSource[]
}
