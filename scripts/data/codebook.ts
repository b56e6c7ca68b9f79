import type { Codebook } from '../../src/domain/codebook.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { limitsOf } from '../../src/domain/source-limits.ts'
import type { Source } from '../../src/domain/source.ts'
import { TABLE_SCHEMAS } from '../../src/domain/table-schema.ts'

/** What every published column, measure and source is. */
export function codebookOf(sources: readonly Source[]): Codebook {
  return {
    tables: [...TABLE_SCHEMAS],
    measures: MEASURES.map(
      ({ id, label, unit, worse, definition, universe, source, release, period }) => ({
        id,
        label,
        unit,
        worse,
        definition,
        universe,
        source,
        release,
        period,
        file: `estimate/${id}.arrow`,
      }),
    ),
    sources: sources.map((source) => ({ ...source, limits: limitsOf(source.id) })),
  }
}
