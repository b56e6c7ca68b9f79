import type { Author } from '../domain/source-reference.ts'
import type { Citation } from './citation.ts'
import { bibtexAddress, latexText } from './latex-text.ts'

/** A name that ends a list of names, as BibTeX has it. */
const OTHERS = 'others'

/**
 * References as a BibTeX file. All are `misc`, with `url`, `urldate` and `version` of BibLaTeX, which old styles pass over; titles and
 * names of bodies stand in braces of their own, so that no style changes them.
 */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(entry).join('\n')
}

function entry(citation: Citation): string {
  const { key, authors, hasMoreAuthors, title, collection, editors, year } = citation
  const { edition, publisher, url, accessed, note } = citation
  const names = [...authors.map(name), ...(hasMoreAuthors ? [OTHERS] : [])]
  const fields: [string, string | null][] = [
    ['author', names.join(' and ')],
    ['title', `{${latexText(title)}}`],
    ['booktitle', collection === null ? null : `{${latexText(collection)}}`],
    ['editor', editors.length === 0 ? null : editors.map(name).join(' and ')],
    ['year', year === null ? null : String(year)],
    ['version', edition === null ? null : latexText(edition)],
    ['publisher', publisher === null ? null : `{${latexText(publisher)}}`],
    ['url', bibtexAddress(url)],
    ['urldate', accessed],
    ['note', note === '' ? null : latexText(note)],
  ]
  const written = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []))
  return `@misc{${key},\n${written.join('\n')}\n}\n`
}

function name(author: Author): string {
  return 'body' in author
    ? `{${latexText(author.body)}}`
    : `${latexText(author.family)}, ${latexText(author.given)}`
}
