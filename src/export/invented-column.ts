import type { FileColumn } from './file-table.ts'

/** What files of the demonstration cities say, in their metadata, their names and a column of their own. */
export const INVENTED_WORDS =
  'Invented demonstration data in the form of the real ones: no place, tract or number of them is real.'

/** A column that says of each of `rows` rows that it is made up: rows get parted from what was said above them. None of real data. */
export function inventedColumn(invented: boolean, rows: number): FileColumn[] {
  if (!invented) return []
  return [
    {
      name: 'invented',
      type: 'boolean',
      description: INVENTED_WORDS,
      sources: [],
      values: new Array<boolean>(rows).fill(true),
    },
  ]
}
