import fc from 'fast-check'
import assert from 'node:assert/strict'
import { binsOf, maybeSpan, SCORE_BINS, spanText } from '../../src/domain/brush.ts'
import type { City } from '../../src/domain/city.ts'
import { maybeGeoid, tractName } from '../../src/domain/geoid.ts'
import { breakLimits, maybeBreaks, MOST_BREAKS, readBreaks } from '../../src/domain/own-breaks.ts'
import { HEIGHT_MESSAGE } from '../../src/domain/height-message.ts'
import { heightMessages } from '../../src/embed/height-messages.ts'
import { formDate } from '../../src/panels/form-date.ts'
import { ignoredWords } from '../../src/panels/ignored-words.ts'
import { surveySheet, type SheetPart } from '../../src/panels/survey-sheet.ts'
import { excerptOf } from '../../src/search/excerpt.ts'
import { findSheets } from '../../src/search/find-sheets.ts'
import { PlaceFinder } from '../../src/search/place-finder.ts'
import { indexSheets, sheetsOf } from '../../src/search/sheet-index.ts'
import { hasPhrase, readSought } from '../../src/search/sought-words.ts'
import { wordsOf } from '../../src/search/words-in.ts'
import { LANGUAGES, maybeLanguage, preferredLanguage } from '../../src/words/language.ts'
import { anyText, longText } from './any-text.ts'
import { law, type Law } from './law.ts'

/** Numbers as people write them, and nearly so. */
const numberText = fc.oneof(
  fc.double({ min: -200, max: 200 }).map((value) => value.toFixed(1)),
  fc.integer({ min: -10, max: 130 }).map(String),
  fc.constantFrom('-0', '1e2', '١٢', '0x10', '12.', '.5', '1_000', '99999999999', '+7', ' '),
)
const numbersText = fc
  .tuple(
    fc.array(numberText, { maxLength: 9 }),
    fc.constantFrom(',', ';', ' ', ', ', '..', '\t', '\u00a0'),
  )
  .map(([all, between]) => all.join(between))
const typed = fc.oneof(numbersText, anyText)

function expectBreaks(text: string): void {
  for (const unit of ['percent', 'years'] as const) {
    const [low, high] = breakLimits(unit)
    const read = readBreaks(text, [low, high])
    if ('fault' in read) continue
    const { breaks } = read
    assert.ok(breaks.length >= 1 && breaks.length <= MOST_BREAKS)
    breaks.forEach((at, i) => {
      assert.ok(at >= low && at <= high && (i === 0 || at > breaks[i - 1]!))
    })
    assert.deepEqual(maybeBreaks(breaks.join(',')), breaks)
  }
}

function expectSpan(text: string): void {
  const span = maybeSpan(text)
  if (!span) return
  assert.ok(Number.isFinite(span.from) && span.from < span.to)
  assert.deepEqual(maybeSpan(spanText(span)), span)
  const bins = binsOf(span, SCORE_BINS)!
  assert.ok(Number.isInteger(bins.from) && bins.to > bins.from)
}

const pieces = (parts: readonly SheetPart[]) =>
  parts.flatMap((part): string[] =>
    part.kind === 'list'
      ? part.answers.map(({ text }) => text)
      : part.kind === 'long'
        ? [part.answer.text]
        : [
            ...part.columns,
            ...part.rows.flatMap(({ year, cells }) =>
              [year, ...cells].flatMap((cell) => cell ?? []),
            ),
          ],
  )

/** Keys of the forms, others like them, and any. */
const someKey = fc.oneof(
  fc.constantFrom('1a', '1b', '2d1', '3a1', '3i1', '3i2', '5', '61', '6.2', '7.13', '710', '12a'),
  fc.stringMatching(/^\d{1,2}[a-p]?(\.?\d{1,2})?$/),
  anyText,
)
const someAnswer = fc.oneof(
  anyText,
  longText(400),
  fc.constantFrom('-', 'N/A', 'December 30, 1899'),
)
const someSheet = fc
  .array(fc.tuple(someKey, someAnswer), { maxLength: 12 })
  // As JSON.parse makes it: "__proto__" is a key like any other.
  .map(
    (answers) => JSON.parse(JSON.stringify(Object.fromEntries(answers))) as Record<string, string>,
  )

function expectSheet(answers: Record<string, string>): void {
  const sheet = surveySheet(answers)
  const shown = sheet.sections.flatMap(({ parts }) => pieces(parts))
  const left = [...shown]
  let blanks = 0
  for (const text of Object.values(answers)) {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    else blanks++
  }
  assert.equal(blanks, sheet.blanks, 'an answer is neither shown nor counted as blank')
}

const CITIES = [
  {
    id: 'milwaukee-co-wi',
    name: 'Milwaukee County',
    state: 'WI',
    stateName: 'Wisconsin',
    tracts: 9,
  },
  { id: 'canon-city-co', name: 'Cañon City', state: 'CO', stateName: 'Colorado', tracts: 3 },
] as City[]
const FINDER = new PlaceFinder(CITIES, {
  areas: {
    'milwaukee-co-wi': {
      ids: [1, 2],
      labels: ['S-D1', null],
      grades: 'D-',
      names: { 2: 'Sylvan Hills' },
    },
  },
  tracts: { 2010: { 'milwaukee-co-wi': { '55079': [101, 101, 185398] } } },
})
const someSought = fc.oneof(
  anyText,
  longText(2000),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'tract',
          'area',
          's-d1',
          '1856',
          '55079',
          'milwaukee',
          'hills',
          '"',
          '“',
          '”',
          '«',
        ),
        anyText,
      ),
    )
    .map((words) => words.join(' ')),
)

const SHEETS = {
  7: {
    '1a': 'Bounded by Lake Michigan.',
    '5': `Homes of German mechanics. ${'Level ground. '.repeat(30)}`,
  },
  9: { '2': 'Low, swampy ground.', '8': 'The lake shore of Michigan is far.' },
}
const SHEET_INDEX = indexSheets(sheetsOf(SHEETS))

function expectFound(text: string): void {
  const sought = readSought(text)
  for (const { area, words } of findSheets(SHEET_INDEX, sought).hits) {
    const answers: Record<string, string> = SHEETS[area as keyof typeof SHEETS]
    const excerpt = excerptOf(answers, new Set(words), sought.phrases)
    assert.ok(excerpt, 'a sheet was found for words that it does not have')
    assert.ok(excerpt.pieces.some(({ isFound }) => isFound))
  }
}

export const READERS_WORDS_LAWS: readonly Law[] = [
  law('typed breaks are rising numbers within limits, or a fault is told', typed, expectBreaks),
  law('a span is two numbers in order, or none', typed, expectSpan),
  law(
    'a geoid is eleven digits with a name, or none',
    fc.oneof(fc.stringMatching(/^\d{9,13}$/), anyText),
    (text) => {
      const geoid = maybeGeoid(text)
      assert.equal(geoid !== null, /^[0-9]{11}$/.test(text))
      if (geoid) assert.match(tractName(geoid), /^\d{1,4}(\.\d\d)?$/)
    },
  ),
  law(
    'a language is one of ours, whatever a browser or a link asks for',
    fc.array(anyText),
    (texts) => {
      assert.ok(LANGUAGES.includes(preferredLanguage(texts)))
      for (const text of texts) assert.ok([null, ...LANGUAGES].includes(maybeLanguage(text)))
    },
  ),
  law(
    'hosts are told a height in two ways or three, whatever the address of the frame',
    fc.tuple(fc.double(), anyText, anyText),
    ([height, id, text]) => {
      const query = `?initialWidth=600&childId=${encodeURIComponent(id.replace(/\p{Surrogate}/gu, ''))}`
      for (const search of [text, query]) {
        const [own, amp, ...pym] = heightMessages(height, search)
        assert.deepEqual(own, { type: HEIGHT_MESSAGE, height })
        assert.deepEqual(amp, { sentinel: 'amp', type: 'embed-size', height })
        assert.ok(pym.length <= 1 && pym.every((message) => String(message).startsWith('pymxPYMx')))
      }
    },
  ),
  law(
    'ignored parts of a link make a line of bounded length',
    fc.array(fc.record({ key: longText(300), text: longText(3000) }), { maxLength: 20 }),
    (parts) => {
      assert.ok([...ignoredWords(parts)].length < 1000)
    },
  ),
  law('a survey sheet shows each answer or counts it as blank', someSheet, expectSheet),
  law('a form has a date or none', fc.oneof(fc.stringMatching(/^\d{8}$/), anyText), (record) => {
    assert.ok(formDate(record) === null || typeof formDate(record) === 'string')
  }),
  law(
    'any text finds places or none',
    someSought,
    (text) => {
      const { cities, tracts, areas } = FINDER.find(text, 'canon-city-co')
      assert.ok(cities.length <= 2 && tracts.length <= 3 && areas.length <= 2)
    },
    0.2,
  ),
  law('any text finds sheets that have its words, or none', someSought, expectFound, 0.2),
  law('a text has the phrase of its own words', anyText, (text) => {
    assert.ok(wordsOf(text).length === 0 || hasPhrase(text, wordsOf(text)))
  }),
]
