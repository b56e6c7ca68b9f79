import type { Query } from 'minisearch'
import { isIndexed, type SheetIndex } from './sheet-index.ts'
import type { SoughtWords } from './sought-words.ts'

/** A sheet that has what was sought, and by which of its words. */
export interface SheetHit {
  area: number
  words: string[]
}

export interface SheetsFound {
  /** The best first (BM25+). Phrases are not yet looked for in the texts: their words are there, in whatever order. */
  hits: SheetHit[]
  /** Whether no sheet had the words themselves, and these have words spelled like them. */
  isLoose: boolean
}

/** Words of this many letters also find longer ones that begin so: "German" finds "Germans". */
const LEAST_STEM = 4

/** The sheets that have each of the sought words; those in a phrase exactly. None where nothing is sought that the index knows. */
export function findSheets(index: SheetIndex, { words, phrases }: SoughtWords): SheetsFound {
  const exact = [...new Set(phrases.flat().filter(isIndexed))]
  if (words.length + exact.length === 0) return { hits: [], isLoose: false }
  const seek = (fuzzy: number | false): SheetHit[] => {
    const queries: Query[] = []
    if (words.length > 0)
      queries.push({
        combineWith: 'AND',
        queries: words,
        prefix: (word) => word.length >= LEAST_STEM,
        fuzzy: (word) => (word.length > LEAST_STEM ? fuzzy : false),
      })
    if (exact.length > 0) queries.push({ combineWith: 'AND', queries: exact })
    return index
      .search({ combineWith: 'AND', queries })
      .map(({ id, terms }) => ({ area: id as number, words: terms }))
  }
  const hits = seek(false)
  if (hits.length > 0 || words.length === 0) return { hits, isLoose: false }
  const loose = seek(0.2)
  return { hits: loose, isLoose: loose.length > 0 }
}
