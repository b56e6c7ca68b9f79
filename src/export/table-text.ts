import type { Column, Constraints, TableSchema } from '../domain/table-schema.ts'
import { markdownTable } from './markdown-table.ts'

/** A table as a codebook in Markdown explains it: a heading, what a row is, and a line a column. */
export function tableText({ title, path, row, key, columns }: Omit<TableSchema, 'name'>): string[] {
  return [
    `## ${title}`,
    `\`${path}\`. A row is ${row}. It is unique by ${key.map((name) => `\`${name}\``).join(', ')}.`,
    markdownTable(
      ['column', 'type', 'unit', 'what it is', 'null means', 'values', 'source'],
      columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.unit ?? '',
        column.description,
        column.missing ?? 'never null',
        valueWords(column),
        column.sources.map((source) => `\`${source}\``).join(', '),
      ]),
    ),
  ]
}

function valueWords({ constraints, references }: Column): string {
  return [
    ...(constraints ? constraintWords(constraints) : []),
    ...(references ? [`in \`${references.table}.${references.column}\``] : []),
  ].join('; ')
}

function constraintWords({ pattern, minimum, maximum, enum: allowed }: Constraints): string[] {
  return [
    ...(pattern ? [`\`${pattern}\``] : []),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(allowed ? [allowed.join(', ')] : []),
  ]
}
