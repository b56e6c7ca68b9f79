import type { Author } from '../domain/source-reference.ts'
import { dayInWords, type Citation } from './citation.ts'

/** A part of a reference as it is set: titles in italics, all else upright. */
export interface CitedPiece {
  text: string
  isItalic: boolean
}

/** The words of a reference without its type. */
export function plainCitation(pieces: readonly CitedPiece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/**
 * A reference in the style of the American Psychological Association (Publication Manual, 7th edition, 10.9 data sets, 9.16 retrieval dates
 * of what may change).
 */
export function apaCitation(citation: Citation): CitedPiece[] {
  const { authors, hasMoreAuthors, title, collection, editors, year } = citation
  const { edition, form, publisher, url, accessed } = citation
  const names = andSigned(authors.map(apaName), hasMoreAuthors)
  const versioned = edition === null ? '' : ` (${edition})`
  const within =
    collection === null
      ? ''
      : ` In ${editors.map(apaEditor).join(' & ')} (Eds.), ${ended(collection)}`
  const by = publisher === null ? '' : ` ${ended(publisher)}`
  return pieces(
    `${ended(names)} (${year ?? 'n.d.'}). `,
    title,
    `${versioned} [${form}].${within}${by} Retrieved ${dayInWords(accessed)}, from ${url}`,
  )
}

/** A reference in the author-date style of the Chicago Manual of Style (17th edition, 14.257 data sets, 14.12 access dates). */
export function chicagoCitation(citation: Citation): CitedPiece[] {
  const { authors, hasMoreAuthors, title, collection, editors, year } = citation
  const { edition, publisher, url, accessed } = citation
  const [first, ...others] = authors
  const led = first ? [inverted(first)] : []
  const names = listed([...led, ...others.map(asWritten)], hasMoreAuthors)
  const edited = editors.length === 0 ? '' : ` Edited by ${editors.map(asWritten).join(' and ')}.`
  const rest = [edition, publisher].flatMap((part) => (part === null ? [] : [` ${ended(part)}`]))
  const access = `${rest.join('')} Accessed ${dayInWords(accessed)}. ${ended(url)}`
  const opening = `${ended(names)} ${year === null ? 'n.d.' : `${year}.`} `
  return collection === null
    ? pieces(opening, title, `.${access}`)
    : pieces(`${opening}“${ended(title)}”${edited} `, collection, `.${access}`)
}

function pieces(before: string, italic: string, after: string): CitedPiece[] {
  return [
    { text: before, isItalic: false },
    { text: italic, isItalic: true },
    { text: after, isItalic: false },
  ]
}

/** With one full stop at its end. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((part) => `${part.charAt(0)}.`)
    .join(' ')
}

function apaName(author: Author): string {
  return 'body' in author ? author.body : `${author.family}, ${initials(author.given)}`
}

function apaEditor(author: Author): string {
  return 'body' in author ? author.body : `${initials(author.given)} ${author.family}`
}

/** "A, & B", "A, B, et al." */
function andSigned(names: readonly string[], hasMore: boolean): string {
  if (hasMore) return `${names.join(', ')}, et al.`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function inverted(author: Author): string {
  return 'body' in author ? author.body : `${author.family}, ${author.given}`
}

function asWritten(author: Author): string {
  return 'body' in author ? author.body : `${author.given} ${author.family}`
}

/** "A, One, and B Two", "A, One, B Two, et al.": the first name, turned round, has its comma. */
function listed(names: readonly string[], hasMore: boolean): string {
  if (hasMore) return `${names.join(', ')}, et al.`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}
