import type { Codebook } from '../../src/domain/codebook.ts'
import { DOCUMENT_SCHEMAS, isDocument } from '../../src/domain/document-schema.ts'
import type { PublishedFile } from '../../src/domain/manifest.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { estimatePath } from '../../src/domain/published-path.ts'
import { publishedSchemas } from '../../src/domain/published-schemas.ts'
import { limitsOf } from '../../src/domain/source-limits.ts'
import type { Source } from '../../src/domain/source.ts'

/** What every column and measure of the published files is, and every source. */
export function codebookOf(sources: readonly Source[], files: PublishedFile[]): Codebook {
  return {
    tables: publishedSchemas({ files }),
    documents: DOCUMENT_SCHEMAS.filter((document) =>
      files.some(({ path }) => isDocument(document, path)),
    ),
    measures: publishedMeasures({ files }).map((measure) => {
      const { id, label, unit, worse, definition, universe } = measure
      const { source, release, period, vintage, movedFrom } = measure
      return {
        ...{ id, label, unit, worse, definition, universe },
        ...{ source, release, period, vintage, movedFrom },
        file: estimatePath(id),
      }
    }),
    sources: sources.map((source) => ({ ...source, limits: limitsOf(source.id) })),
  }
}
