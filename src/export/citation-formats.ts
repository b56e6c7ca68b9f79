import { bibtex } from './bibtex.ts'
import { apaCitation, chicagoCitation, type CitedPiece } from './cited-text.ts'
import type { Citation } from './citation.ts'
import { ris } from './ris.ts'

/** How a reference can be written: to read, in a style, or for a program that keeps references. */
export type CitationFormat = StyledFormat | FileFormat

interface StyledFormat {
  id: 'apa' | 'chicago'
  /** Its own name, the same in every language. */
  name: string
  styled: (citation: Citation) => CitedPiece[]
}

interface FileFormat {
  id: 'bibtex' | 'ris'
  name: string
  extension: string
  /** Of its files. */
  type: string
  written: (citations: readonly Citation[]) => string
}

export const CITATION_FILES: readonly FileFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
    written: bibtex,
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
    written: ris,
  },
]

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'apa', name: 'APA (7)', styled: apaCitation },
  { id: 'chicago', name: 'Chicago (author-date)', styled: chicagoCitation },
  ...CITATION_FILES,
]
