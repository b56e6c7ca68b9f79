/** A word of a text, folded, and where it stands there. */
export interface Word {
  text: string
  from: number
  to: number
}

/** A text without accents and case: "Cañón" is "canon". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** The words of a text in their order: runs of letters and digits. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    text: fold(word),
    from: index,
    to: index + word.length,
  }))
}

/** The same without their places. */
export function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ text }) => text)
}
