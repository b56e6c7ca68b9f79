import { DataError } from '../domain/data-error.ts'
import { MOST_ROWS } from './file-limits.ts'
import { headerNames } from './header-names.ts'
import type { Cell, FileForm, FileNote, OwnTable } from './own-table.ts'

const isEmpty = (cell: Cell | undefined) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/**
 * Lines of cells as a table, the first with the names; empty lines are left out, cells that a line lacks are empty. Throws DataError where there are
 * no rows, too many, or one with more cells than names.
 */
export function rowsTable(
  file: string,
  form: FileForm,
  lines: readonly (readonly Cell[])[],
  noted: readonly FileNote[] = [],
): OwnTable {
  const [header = [], ...body] = lines
  const end = header.findLastIndex((cell) => !isEmpty(cell))
  const { names, notes } = headerNames(file, header.slice(0, end + 1))
  const kept = body
    .map((cells, i) => ({ cells, row: i + 2 }))
    .filter(({ cells }) => !cells.every(isEmpty))
  if (kept.length === 0)
    throw new DataError({ file, expected: 'rows under the names', got: 'none' })
  if (kept.length > MOST_ROWS)
    throw new DataError({ file, expected: `at most ${MOST_ROWS} rows`, got: `${kept.length}` })
  for (const { cells, row } of kept)
    if (cells.length > names.length && !cells.slice(names.length).every(isEmpty))
      throw new DataError({
        file,
        row,
        expected: `at most ${names.length} cells, one a name`,
        got: `${cells.length}`,
      })
  return {
    file,
    form,
    columns: names.map((name, c) => ({
      name,
      cells: kept.map(({ cells }) => (isEmpty(cells[c]) ? null : cells[c]!)),
    })),
    rows: kept.map(({ row }) => row),
    notes: [...noted, ...notes, ...shortRows(kept, names.length)],
  }
}

function shortRows(
  kept: readonly { cells: readonly Cell[]; row: number }[],
  width: number,
): FileNote[] {
  const short = kept.filter(({ cells }) => cells.length < width)
  return short.length > 0 ? [{ kind: 'short-rows', count: short.length, first: short[0]!.row }] : []
}
