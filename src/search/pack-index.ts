import MiniSearch, { type AsPlainObject } from 'minisearch'
import { DataError } from '../domain/data-error.ts'
import { SURVEY_INDEX, type SurveyIndex } from '../domain/survey-index.ts'
import { SHEET_OPTIONS, type Sheet, type SheetIndex } from './sheet-index.ts'

/** MiniSearch numbers the fields of what it indexes; ours is the first and only one. */
const FIELD = 0

type Postings = Record<number, number>

/** An index as it is published: a quarter of what the library writes. The same sheets give the same bytes. */
export function packIndex(index: SheetIndex): SurveyIndex {
  const { documentIds, fieldLength, index: terms } = index.toJSON()
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1))
  const places = Object.keys(documentIds).map(Number)
  return {
    areas: places.map((place) => documentIds[place] as number),
    lengths: places.map((place) => fieldLength[place]![FIELD]!),
    words: sorted.map(([word]) => word).join(' '),
    sheets: sorted.map(([, fields]) => packPostings(fields[FIELD] as Postings)),
  }
}

/** A published index, ready to be searched. Throws DataError where it is not whole. */
export function unpackIndex(packed: SurveyIndex): SheetIndex {
  const wrong = (got: string) =>
    new DataError({ file: SURVEY_INDEX, expected: 'a list a word, a length a sheet', got })
  if (!isPacked(packed)) throw wrong('another thing')
  const { areas, lengths, words, sheets } = packed
  const list = words === '' ? [] : words.split(' ')
  if (list.length !== sheets.length || areas.length !== lengths.length)
    throw wrong(
      `${sheets.length} lists for ${list.length} words, ${lengths.length} lengths for ${areas.length} sheets`,
    )
  const postings = sheets.map(unpackPostings)
  const strange = postings.findIndex((of) => !areOf(of, areas.length))
  if (strange >= 0) throw wrong(`the list “${sheets[strange]}”`)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const plain: AsPlainObject = {
    documentCount: areas.length,
    nextId: areas.length,
    documentIds: { ...areas },
    fieldIds: { text: FIELD },
    fieldLength: Object.fromEntries(lengths.map((length, place) => [place, [length]])),
    averageFieldLength: [areas.length > 0 ? total / areas.length : 0],
    storedFields: {},
    dirtCount: 0,
    index: list.map((word, i) => [word, { [FIELD]: postings[i]! }]),
    serializationVersion: 2,
  }
  return MiniSearch.loadJS<Sheet>(plain, SHEET_OPTIONS)
}

function isPacked(of: Partial<Record<keyof SurveyIndex, unknown>> | null): of is SurveyIndex {
  const areEach = (list: unknown, type: 'string' | 'number') =>
    Array.isArray(list) && list.every((each) => typeof each === type)
  return (
    areEach(of?.areas, 'number') &&
    areEach(of?.lengths, 'number') &&
    areEach(of?.sheets, 'string') &&
    typeof of?.words === 'string'
  )
}

/** Whether all places are those of sheets, with how often each. */
function areOf(postings: Postings, sheets: number): boolean {
  return Object.entries(postings).every(
    ([place, times]) => Number(place) >= 0 && Number(place) < sheets && times > 0,
  )
}

function packPostings(postings: Postings): string {
  let last = -1
  return Object.entries(postings)
    .map(([key, times]) => {
      const step = Number(key) - last
      last = Number(key)
      return step.toString(36) + (times > 1 ? `.${times}` : '')
    })
    .join(' ')
}

function unpackPostings(text: string): Postings {
  const postings: Postings = {}
  let place = -1
  for (const part of text.split(' ')) {
    const [step = '', times = '1'] = part.split('.')
    place += parseInt(step, 36)
    postings[place] = Number(times)
  }
  return postings
}
