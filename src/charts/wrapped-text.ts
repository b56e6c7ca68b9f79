import { textWidth } from './text-width.ts'

/** A text in lines of at most `width` px for a font size in px, broken between words; a longer word has a line of its own. */
export function wrappedText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
