import { wordsIn, type Word } from './words-in.ts'

/** A stretch of an excerpt: of a found word or of what stands between them. */
export interface ExcerptPiece {
  text: string
  isFound: boolean
}

export interface Excerpt {
  /** The key of the question that it answers, on the form of its sheet. */
  key: string
  pieces: ExcerptPiece[]
}

const LENGTH = 240
/** What is shown before the first found word. */
const BEFORE = 70
/** An answer this long reads without its question. */
const SENTENCE = 40

/** An answer with its words; `start` is the place of the first of a phrase among them. */
interface Found {
  key: string
  text: string
  words: Word[]
  start: number
  /** 0 where nothing was found. */
  score: number
}

/**
 * The part of a sheet that shows best what was found: about 240 characters of the answer with most of the words, around them, cut
 * between words. `found` are folded words, `phrases` must be shown whole where an answer has one. Null where no answer has any.
 */
export function excerptOf(
  answers: Record<string, string>,
  found: ReadonlySet<string>,
  phrases: readonly (readonly string[])[] = [],
): Excerpt | null {
  const best = Object.entries(answers)
    .map(([key, raw]): Found => {
      const text = raw.replace(/\s+/g, ' ').trim()
      const words = wordsIn(text)
      const start = phraseStart(words, phrases)
      const distinct = new Set(words.flatMap((word) => (found.has(word.text) ? [word.text] : [])))
      const score = (start < 0 ? 0 : 100) + distinct.size * 2 + (text.length >= SENTENCE ? 1 : 0)
      return { key, text, words, start, score: distinct.size > 0 ? score : 0 }
    })
    .reduce<Found | null>((most, next) => (next.score > (most?.score ?? 0) ? next : most), null)
  if (!best) return null
  const { key, text, words } = best
  const [from, to] = windowAround(text, words, words[best.start] ?? densest(words, found))
  const shown = words.filter((word) => word.from >= from && word.to <= to && found.has(word.text))
  return { key, pieces: cut(text, from, to, shown) }
}

/** The place of the first word of the first phrase that stands among the words; −1 without one. */
function phraseStart(words: readonly Word[], phrases: readonly (readonly string[])[]): number {
  return words.findIndex((_word, i) =>
    phrases.some((phrase) => phrase.every((part, k) => words[i + k]?.text === part)),
  )
}

/** The found word after which most of the others, each once, follow within an excerpt; the first of such. */
function densest(words: readonly Word[], found: ReadonlySet<string>): Word {
  const marked = words.filter((word) => found.has(word.text))
  const follow = (start: Word) =>
    new Set(
      marked.flatMap(({ text, from, to }) =>
        from >= start.from && to <= start.from + LENGTH - BEFORE ? [text] : [],
      ),
    ).size
  return marked.reduce((most, next) => (follow(next) > follow(most) ? next : most))
}

/** Where an excerpt around a word begins and ends: at most its length, at the edges of words. */
function windowAround(text: string, words: readonly Word[], { from }: Word): [number, number] {
  if (text.length <= LENGTH) return [0, text.length]
  const earliest = Math.max(0, Math.min(from - BEFORE, text.length - LENGTH))
  const start = earliest === 0 ? 0 : (words.find((word) => word.from >= earliest)?.from ?? 0)
  const end = words.findLast((word) => word.to <= start + LENGTH)?.to ?? text.length
  return [start, start + LENGTH >= text.length ? text.length : end]
}

function cut(text: string, from: number, to: number, found: readonly Word[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  const add = (piece: string, isFound: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isFound })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const word of found) {
    add(text.slice(at, word.from), false)
    add(text.slice(word.from, word.to), true)
    at = word.to
  }
  add(text.slice(at, to), false)
  if (to < text.length) add(' …', false)
  return pieces
}
