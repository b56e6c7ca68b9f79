const LONGEST = 120
/** What a name has no use for: control characters, and those that turn or hide text. */

const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/**
 * A reader's text as a name that can stand in any sentence, figure and file: one line, without what hides or turns text, at most 120 characters.
 * Angle brackets, which mark words in the atlas's own sentences, become single guillemets.
 */
export function plainName(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const inert = line.replaceAll('<', '‹').replaceAll('>', '›')
  return [...inert].slice(0, LONGEST).join('').trim()
}
