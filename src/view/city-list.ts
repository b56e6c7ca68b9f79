import { isCityId } from './city-id.ts'

/** Cities that fit side by side. */
export const MOST_COMPARED = 4

/** The cities that a link's text names, "a,b,c", each once and at most four, in that order; and the words of it that are none of them. */
export function readCityList(text: string): { ids: string[]; strange: string[] } {
  const ids: string[] = []
  const strange: string[] = []
  for (const word of text.split(',')) {
    const isNew = isCityId(word) && !ids.includes(word) && ids.length < MOST_COMPARED
    ;(isNew ? ids : strange).push(word)
  }
  return { ids, strange }
}
