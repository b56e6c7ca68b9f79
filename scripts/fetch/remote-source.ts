import { DataError } from '../../src/domain/data-error.ts'
import { readJson } from './read-json.ts'

const FILE_TYPES = ['zip', 'csv', 'geojson'] as const

/** What a file must look like; `csv` is any text of columns, whatever parts them. */
export type FileType = (typeof FILE_TYPES)[number]

/** A file to download. `SS` in its path and addresses stands for a state's two digits: one file a state. */
export interface RemoteFile {
  /** Where it lies in a mirror. */
  path: string
  type: FileType
  /** A smaller file cannot be the right one. */
  leastBytes: number
  /** The official one first, then archives. */
  addresses: readonly string[]
  /** State digits that it is about; null for no state in particular. */
  states: readonly string[] | null
}

/** A source as far as the download is concerned. */
export interface RemoteSource {
  id: string
  title: string
  /** Whether the build needs it: the others are only fetched by name. */
  required: boolean
  /** Id of the source that can stand in for this one. */
  instead: string | null
  files: readonly RemoteFile[]
}

/** The sources that a list in the form of `data/sources.json` names. Throws a DataError for the first malformed entry. */
export function readRemoteSources(path: string): RemoteSource[] {
  const entries = readJson(path)
  if (!LIST.is(entries))
    throw new DataError({ file: path, expected: 'a list of sources', got: typeof entries })
  const sources = entries.map((entry, i) => {
    const read = reader(path, i + 1, entry)
    return {
      id: read('id', TEXT),
      title: read('title', TEXT),
      required: read('required', FLAG),
      instead: read('instead', optional(TEXT)) ?? null,
      files: read('files', LIST).map((file) => remoteFile(reader(path, i + 1, file))),
    }
  })
  const unknown = sources.find(
    ({ instead }) => instead && !sources.some(({ id }) => id === instead),
  )
  if (unknown)
    throw new DataError({ file: path, expected: 'the id of a source', got: unknown.instead! })
  return sources
}

function remoteFile(read: Read): RemoteFile {
  return {
    path: read('path', TEXT),
    type: read('type', FILE_TYPE),
    leastBytes: read('leastBytes', COUNT),
    addresses: [read('address', TEXT), ...read('fallbacks', TEXTS)],
    states: read('states', optional(TEXTS)) ?? null,
  }
}

/** What a field may hold, with the words for it. */
interface Kind<T> {
  words: string
  is(value: unknown): value is T
}
type Read = <T>(column: string, kind: Kind<T>) => T

function reader(file: string, row: number, entry: unknown): Read {
  return (column, { is, words }) => {
    const value = (entry as Record<string, unknown> | null)?.[column]
    if (is(value)) return value
    const got = JSON.stringify(value) ?? 'nothing'
    throw new DataError({ file, row, column, expected: words, got })
  }
}

function kind<T>(words: string, is: (value: unknown) => boolean): Kind<T> {
  return { words, is: (value): value is T => is(value) }
}

function optional<T>({ words, is }: Kind<T>): Kind<T | undefined> {
  return kind(`${words} or nothing`, (value) => value === undefined || is(value))
}

const TEXT = kind<string>('text', (value) => typeof value === 'string' && value !== '')
const FLAG = kind<boolean>('true or false', (value) => typeof value === 'boolean')
const COUNT = kind<number>('a whole number', (n) => Number.isInteger(n) && Number(n) >= 0)
const LIST = kind<unknown[]>('a list', Array.isArray)
const TEXTS = kind<string[]>('a list of texts', (list) => LIST.is(list) && list.every(TEXT.is))
const FILE_TYPE = kind<FileType>(FILE_TYPES.join(', '), (value) =>
  FILE_TYPES.some((type) => type === value),
)
