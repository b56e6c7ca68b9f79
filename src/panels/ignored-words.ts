import type { IgnoredPart } from '../view/url.ts'
import { listed } from '../words/listed.ts'
import { say } from '../words/say.ts'

/** Parts that are named one by one. */
const MOST_NAMED = 6
/** Characters of a key or a text that tell which it is. */
const ENOUGH = 60

/** The parts of a link that were ignored, in a line: "measure “luck”, tract “12” and 3 more". Long ones are shortened. */
export function ignoredWords(parts: readonly IgnoredPart[]): string {
  const named = parts
    .slice(0, MOST_NAMED)
    .map(({ key, text }) => `${short(key)} ${say('“{text}”', { text: short(text) })}`)
  const more = parts.length - named.length
  return more === 0 ? named.join(', ') : listed([...named, say('{n} more', { n: more })])
}

function short(text: string): string {
  const begin = [...text.slice(0, 2 * ENOUGH + 2)]
  return begin.length <= ENOUGH ? text : `${begin.slice(0, ENOUGH).join('')}…`
}
