import type { Author } from '../domain/source-reference.ts'
import type { Citation } from './citation.ts'

/** References as a RIS file, for Zotero, EndNote and their like: a tag a line, each ended by both signs as its specification asks. */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('')
}

function record(citation: Citation): string {
  const { key, authors, title, collection, editors, year } = citation
  const { edition, publisher, url, accessed, note } = citation
  const tags: [string, string | number | null][] = [
    ['TY', 'DATA'],
    ['ID', key],
    ...authors.map((author): [string, string] => ['AU', name(author)]),
    ['TI', title],
    ['T2', collection],
    ...editors.map((editor): [string, string] => ['ED', name(editor)]),
    ['PY', year],
    ['ET', edition],
    ['PB', publisher],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', note || null],
    ['LA', 'en'],
    ['ER', ''],
  ]
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${line(value)}`]))
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** A value on its one line: whatever breaks lines is a space. */
function line(value: string | number): string {
  return String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function name(author: Author): string {
  return 'body' in author ? author.body : `${author.family}, ${author.given}`
}
