import { COMPUTED, type TableSchema } from '../domain/table-schema.ts'

/** Ids of the sources behind the tables that a query names, once each. */
export function sourcesIn(
  sql: string,
  tables: readonly Pick<TableSchema, 'name' | 'columns'>[],
): string[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g) ?? [])
  const named = tables.filter(({ name }) => words.has(name))
  const sources = named.flatMap(({ columns }) => columns.flatMap(({ sources }) => sources))
  return [...new Set(sources)].filter((id) => id !== COMPUTED)
}
