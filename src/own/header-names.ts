import { DataError } from '../domain/data-error.ts'
import { MOST_COLUMNS } from './file-limits.ts'
import { plainName } from './plain-name.ts'
import type { FileNote } from './own-table.ts'

/**
 * The columns' names, each once: one without a name is called by its place, one of a name that was there gets a number. Throws DataError where
 * there are too many, or none has a name.
 */
export function headerNames(
  file: string,
  header: readonly (string | number | null)[],
): { names: string[]; notes: FileNote[] } {
  const cells = header.map((cell) => plainName(String(cell ?? '')))
  if (cells.every((name) => name === ''))
    throw new DataError({ file, row: 1, expected: 'the names of the columns', got: 'an empty row' })
  if (cells.length > MOST_COLUMNS)
    throw new DataError({
      file,
      expected: `at most ${MOST_COLUMNS} columns`,
      got: `${cells.length}`,
    })
  const taken = new Set<string>()
  const notes: FileNote[] = []
  const names = cells.map((cell, i) => {
    const base = cell === '' ? `column ${i + 1}` : cell
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`
    taken.add(name)
    if (name !== cell) notes.push({ kind: 'renamed', column: i + 1, name })
    return name
  })
  return { names, notes }
}
