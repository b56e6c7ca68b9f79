import MiniSearch, { type Options } from 'minisearch'
import type { Descriptions } from '../domain/description.ts'
import { wordsOf } from './words-in.ts'

/** What a surveyor wrote of one area, all answers in one. */
export interface Sheet {
  area: number
  text: string
}

export type SheetIndex = MiniSearch<Sheet>

/** In so many sheets that they tell none from another; a phrase may have them all the same. */
const COMMON = new Set(
  'the of and to in is are on for by with at be this an as from it has have which or there that was were'.split(
    ' ',
  ),
)

/** Whether the index knows such words at all: neither single letters nor the commonest words. */
export function isIndexed(word: string): boolean {
  return !COMMON.has(word) && !/^[a-z]$/.test(word)
}

/** What a sheet index is made with, and read again with. */
export const SHEET_OPTIONS: Options<Sheet> = {
  idField: 'area',
  fields: ['text'],
  tokenize: wordsOf,
  processTerm: (word) => (isIndexed(word) ? word : null),
}

/** The sheets of a city in the order of their areas. */
export function sheetsOf(descriptions: Descriptions): Sheet[] {
  return Object.entries(descriptions).map(([area, answers]) => ({
    area: Number(area),
    text: Object.values(answers).join('\n'),
  }))
}

/** An index of the words of sheets. About a second for the 5,665 of the country. */
export function indexSheets(sheets: readonly Sheet[]): SheetIndex {
  const index = new MiniSearch(SHEET_OPTIONS)
  index.addAll(sheets)
  return index
}
