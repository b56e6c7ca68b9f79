import { isIndexed } from './sheet-index.ts'
import { wordsOf } from './words-in.ts'

/** What a reader seeks in the surveyors' texts. */
export interface SoughtWords {
  /** Those that the index knows, each of which a sheet must have. */
  words: string[]
  /** What stood in quotes: words, the commonest too, that must stand together so. */
  phrases: string[][]
}

/** What a text asks for: words, and phrases in straight, curly or angle quotes. A quote that does not end is none. */
export function readSought(text: string): SoughtWords {
  const phrases: string[][] = []
  const rest = text.replace(/"([^"]*)"|“([^”]*)”|«([^»]*)»/g, (_all, ...inner: unknown[]) => {
    const words = wordsOf(String(inner.slice(0, 3).find((part) => part !== undefined) ?? ''))
    if (words.length > 0) phrases.push(words)
    return ' '
  })
  return { words: [...new Set(wordsOf(rest).filter(isIndexed))], phrases }
}

/** Whether a text has those words together and in that order, whatever stands between them besides letters and digits. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text)
  return words.some((_word, i) => phrase.every((part, k) => words[i + k] === part))
}
