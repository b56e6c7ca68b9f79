import { unitName } from '../../src/domain/unit.ts'
import type { Codebook, DocumentedSource } from '../../src/domain/codebook.ts'
import type { DocumentSchema } from '../../src/domain/document-schema.ts'
import type { TableSchema } from '../../src/domain/table-schema.ts'
import { markdownTable } from '../../src/export/markdown-table.ts'
import { tableText } from '../../src/export/table-text.ts'

/** The codebook as Markdown. The tables of the measures, alike but for their unit, are explained once. */
export function codebookText(
  { tables, documents, measures, sources }: Codebook,
  dataVersion: string,
): string {
  const isOfMeasure = ({ path }: TableSchema) => measures.some(({ file }) => file === path)
  const ofMeasures = tables.filter(isOfMeasure)
  return [
    '# Codebook of the Redlining & Health Atlas',
    `Data version ${dataVersion}. Tables are Arrow IPC streams; \`datapackage.json\` lists every file with its hash.`,
    ...tables.filter((table) => !isOfMeasure(table)).flatMap(tableText),
    ...tableText(anyMeasure(ofMeasures)),
    ...documents.flatMap(documentText),
    '## Measures',
    markdownTable(
      [
        'id',
        'measure',
        'unit',
        'worse end',
        'of',
        'definition',
        'source',
        'release',
        'years',
        'tracts',
      ],
      measures.map((measure) => [
        `\`${measure.id}\``,
        measure.label,
        unitName(measure.unit),
        measure.worse,
        measure.universe,
        measure.definition,
        `\`${measure.source}\``,
        measure.release,
        measure.period,
        tractWords(measure),
      ]),
    ),
    '## Sources',
    ...sources.map(sourceText),
  ]
    .join('\n\n')
    .concat('\n')
}

function tractWords({ vintage, movedFrom }: Codebook['measures'][number]): string {
  return movedFrom === null ? String(vintage) : `${vintage}, moved from ${movedFrom} by land area`
}

/** The tables of the measures as one: each column with what it has in any of them. */
function anyMeasure(tables: readonly TableSchema[]): TableSchema {
  const [first] = tables
  return {
    ...first!,
    path: 'estimate/<measure>.arrow',
    title: 'Estimates, a table a measure',
    columns: first!.columns.map((column, i) => {
      const all = tables.map(({ columns }) => columns[i]!)
      const units = new Set(all.flatMap(({ unit }) => unit ?? []))
      const { constraints, ...rest } = column
      return {
        ...rest,
        ...(units.size > 0 ? { unit: [...units].join(' or ') } : { constraints }),
        sources: [...new Set(all.flatMap(({ sources }) => sources))],
      }
    }),
  }
}

function documentText({ title, path, description, schema }: DocumentSchema): string[] {
  const json = JSON.stringify(schema, null, 2)
  return [`## ${title}`, `\`${path}\`. ${description}`, `\`\`\`json\n${json}\n\`\`\``]
}

function sourceText({
  id,
  title,
  publisher,
  url,
  licence,
  vintage,
  citation,
  limits,
}: DocumentedSource) {
  return [
    `### \`${id}\`: ${title}`,
    [publisher, vintage, licence, url].join('  \n'),
    citation,
    ...limits.map((limit) => `- ${limit}`),
  ].join('\n\n')
}
