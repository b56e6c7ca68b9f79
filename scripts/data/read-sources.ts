import { readFileSync } from 'node:fs'
import { DataError } from '../../src/domain/data-error.ts'
import type { Source } from '../../src/domain/source.ts'

const FILE = 'data/sources.json'

/** What `data/sources.json` says of these sources, in its order. Throws a DataError for one that it leaves out or does not fully describe. */
export function readSources(ids: Iterable<string>): Source[] {
  const text = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8')
  const all = JSON.parse(text) as Partial<Source>[]
  const wanted = new Set(ids)
  for (const id of wanted)
    if (!all.some((source) => source.id === id))
      throw new DataError({ file: FILE, expected: `the source "${id}"`, got: 'no such source' })
  return all
    .filter(({ id }) => wanted.has(id ?? ''))
    .map((source) => {
      const text = (field: keyof Source) => textOf(source, field)
      return {
        id: text('id'),
        title: text('title'),
        publisher: text('publisher'),
        url: text('url'),
        licence: text('licence'),
        citation: text('citation'),
        vintage: text('vintage'),
      }
    })
}

function textOf(source: Partial<Source>, column: keyof Source): string {
  const value: unknown = source[column]
  if (typeof value === 'string' && value.trim() !== '') return value
  const expected = `text for the source "${source.id}"`
  throw new DataError({ file: FILE, column, expected, got: JSON.stringify(value) ?? 'nothing' })
}
