import type { FileTable } from './file-table.ts'

/**
 * Tables with the same kind of rows, one under the other: of the columns those that all of them have, in the order of the first. Throws a
 * RangeError where there are none.
 */
export function stackedTables(
  tables: readonly FileTable[],
  { name, title }: Pick<FileTable, 'name' | 'title'>,
): FileTable {
  const [first] = tables
  if (!first) throw new RangeError('no table to stack')
  const valuesIn = (table: FileTable, name: string) =>
    table.columns.find((column) => column.name === name)?.values
  const shapes = tables.flatMap((table) => table.shapes ?? [])
  return {
    ...first,
    ...{ name, title },
    columns: first.columns.flatMap((column) => {
      const all = tables.map((table) => valuesIn(table, column.name))
      return all.every((values) => values !== undefined) ? [{ ...column, values: all.flat() }] : []
    }),
    shapes:
      shapes.length === tables.length
        ? {
            datum: shapes[0]!.datum,
            geometries: shapes.flatMap(({ geometries }) => geometries),
          }
        : null,
  }
}
