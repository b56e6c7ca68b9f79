import { sayLike } from '../words/say-like.ts'
import { sayText, type Text } from '../words/say.ts'

/** How the list of sources says when content was drawn or counted, and on which tracts. */
const VINTAGES: readonly Text[] = [
  'Maps drawn {years}, {vintage} tracts',
  'Maps drawn {years}',
  '{year} census, {vintage} tracts',
  '{first} and {last}, {vintage} tracts',
  '{first} and {last} tracts',
  '{years}, {vintage} tracts',
  '{vintage} tracts',
]

const LICENCES: readonly Text[] = ['Public domain', 'ISC; boundaries in the public domain']

/** A source's vintage in the reader's language. */
export function vintageWords(vintage: string): string {
  return sayLike(vintage, VINTAGES)
}

/** A licence's title in the reader's language: the names of licences are the same in both. */
export function licenceWords(title: string): string {
  return sayText(LICENCES.find((licence) => licence === title) ?? title)
}
