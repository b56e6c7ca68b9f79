import { rollups, sum } from 'd3-array'
import type { CompressedFile } from './compress-file.ts'

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

/** A line for each kind of file and one for all: how many, and how large as they are, by gzip and by Brotli. */
export function sizeTable(files: readonly CompressedFile[]): string {
  const kinds = rollups(
    files,
    (group) => group,
    ({ path }) => path.slice(path.lastIndexOf('.')),
  ).sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = [...kinds, ['all', files] as const].map(([kind, group]) => [
    kind,
    String(group.length),
    megabytes(sum(group, ({ bytes }) => bytes)),
    megabytes(sum(group, ({ bytes, gzip }) => gzip ?? bytes)),
    megabytes(sum(group, ({ bytes, brotli }) => brotli ?? bytes)),
  ])
  return [['', 'files', 'as they are', 'gzip', 'Brotli'], ...rows]
    .map(([kind, ...cells]) => kind!.padEnd(8) + cells.map((cell) => cell.padStart(13)).join(''))
    .join('\n')
}
