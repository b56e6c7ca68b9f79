import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../src/search/excerpt.ts'
import { findSheets } from '../../../src/search/find-sheets.ts'
import { packIndex, unpackIndex } from '../../../src/search/pack-index.ts'
import { readSheets } from '../../../src/search/read-sheets.ts'
import { indexSheets, isIndexed, sheetsOf } from '../../../src/search/sheet-index.ts'
import { hasPhrase, readSought } from '../../../src/search/sought-words.ts'
import { wordsOf } from '../../../src/search/words-in.ts'

const SHEETS = [
  { area: 7, text: 'Bounded on the east by Lake Michigan. Homes of German mechanics.' },
  {
    area: 3,
    text: 'The lake shore of Michigan is far. Swampy, low ground; infiltration of smoke.',
  },
  { area: 12, text: 'A good residential section, Germans and others. Built in 1936.' },
]
const index = indexSheets(SHEETS)
const areas = (text: string, of = index) =>
  findSheets(of, readSought(text)).hits.map(({ area }) => area)

describe('the search in survey sheets', () => {
  it('finds the sheets with every word, whatever its case and accents', () => {
    expect(areas('LAKE michigán').sort()).toEqual([3, 7])
    expect(areas('lake residential')).toEqual([])
  })

  it('lets a longer word begin with the sought one, and says which words it found', () => {
    const { hits, isLoose } = findSheets(index, readSought('german'))
    expect(hits.map(({ area, words }) => [area, words])).toEqual([
      [7, ['german']],
      [12, ['germans']],
    ])
    expect(isLoose).toBe(false)
  })

  it('takes words spelled nearly so only where none is spelled so, and says it', () => {
    expect(findSheets(index, readSought('infiltraton'))).toMatchObject({
      hits: [{ area: 3, words: ['infiltration'] }],
      isLoose: true,
    })
    expect(areas('built')).toEqual([12])
  })

  it('finds years, and nothing for words that all sheets have', () => {
    expect(areas('1936')).toEqual([12])
    expect(areas('the of')).toEqual([])
  })

  it('reads phrases in every kind of quotes and leaves an open quote alone', () => {
    expect(readSought('"Lake Michigan" “low ground” «the east» smoke')).toEqual({
      words: ['smoke'],
      phrases: [
        ['lake', 'michigan'],
        ['low', 'ground'],
        ['the', 'east'],
      ],
    })
    expect(readSought('"lake mich')).toEqual({ words: ['lake', 'mich'], phrases: [] })
  })

  it('knows a phrase from its words in another order', () => {
    expect(hasPhrase(SHEETS[0]!.text, ['lake', 'michigan'])).toBe(true)
    expect(hasPhrase(SHEETS[1]!.text, ['lake', 'michigan'])).toBe(false)
    expect(hasPhrase('by the\nLake, Michigan', ['lake', 'michigan'])).toBe(true)
  })
})

const texts = fc.array(
  fc
    .array(fc.constantFrom('lake', 'Lakes', 'shore', 'good', 'fair', 'the', '1936', 'polish', 'ñu'))
    .map((words) => words.join(' ')),
  { maxLength: 20 },
)

it('a packed index finds what the index found, and packs to the same bytes', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const made = indexSheets(all.map((text, i) => ({ area: 5 * i + 2, text })))
      const packed = packIndex(made)
      const again = unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed)
      expect(packIndex(again)).toEqual(packed)
      for (const word of ['lake', 'polish', '1936', 'ñu', 'lake good', 'shor'])
        expect(areas(word, again).sort()).toEqual(areas(word, made).sort())
    }),
  )
})

it('every sheet is found by each of its words that is indexed', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const made = indexSheets(all.map((text, area) => ({ area, text })))
      all.forEach((text, area) => {
        for (const word of wordsOf(text).filter(isIndexed))
          expect(areas(word, made)).toContain(area)
      })
    }),
  )
})

it('an index cut short is refused with what is wrong', () => {
  const packed = packIndex(index)
  expect(() => unpackIndex({ ...packed, sheets: packed.sheets.slice(1) })).toThrow(
    /expected a list a word/,
  )
})

describe('a file of survey texts', () => {
  const read = (kind: 'index' | 'sheets', content: unknown) => () =>
    readSheets({ kind, bytes: new TextEncoder().encode(JSON.stringify(content)).buffer })
  const packed = packIndex(index)

  it('is refused where it is another thing, or has places of no sheet', () => {
    expect(read('index', null)).toThrow(/search\/texts\.json: expected .* got another thing/)
    expect(read('index', { ...packed, lengths: 'x' })).toThrow(/got another thing/)
    expect(read('index', { ...packed, sheets: packed.sheets.map(() => 'zz') })).toThrow(
      /got the list “zz”/,
    )
    expect(read('sheets', { 7: { '1a': 5 } })).toThrow(/description: expected texts by question/)
  })

  it('is refused where it is cut off', () => {
    const bytes = new TextEncoder().encode('{"7": {"1a"').buffer
    expect(() => readSheets({ kind: 'sheets', bytes })).toThrow(/expected JSON, got 11 characters/)
  })
})

it('a sheet is the answers of one area', () => {
  expect(sheetsOf({ 4: { '1a': 'Level.', '5b': 'Good.' } })).toEqual([
    { area: 4, text: 'Level.\nGood.' },
  ])
})

describe('an excerpt', () => {
  const long = `${'Some ground is level. '.repeat(20)}It borders on Lake Michigan. ${'Homes are new. '.repeat(20)}`
  const shown = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('')

  it('shows the found words, marked, in some of what stands around them', () => {
    const { key, pieces } = excerptOf({ '1d': '80', 5: long }, new Set(['lake', 'michigan']))!
    expect(key).toBe('5')
    expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
      'Lake',
      'Michigan',
    ])
    expect(shown(pieces)).toMatch(/^… .* borders on Lake Michigan\. .* …$/)
    expect(shown(pieces).length).toBeLessThan(260)
  })

  it('takes the answer that has the phrase before one with its words', () => {
    const answers = { 1: 'Michigan lake. Lake.', 2: 'Near the lake. On Lake Michigan.' }
    const found = new Set(['lake', 'michigan'])
    expect(excerptOf(answers, found, [['lake', 'michigan']])!.key).toBe('2')
  })

  it('is cut between words and is whole where the answer is short', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), (words) => {
        const text = [...words, 'found', ...words].join(' ')
        const { pieces } = excerptOf({ 5: text }, new Set(['found']))!
        const inner = shown(pieces).replace(/^… | …$/g, '')
        expect(` ${text} `).toContain(` ${inner} `)
        expect(pieces.some(({ isFound, text }) => isFound && text === 'found')).toBe(true)
        if (text.length <= 240) expect(inner).toBe(text)
      }),
    )
  })

  it('is null where no answer has a found word', () => {
    expect(excerptOf({ 5: 'Level.' }, new Set(['lake']))).toBeNull()
    expect(excerptOf({}, new Set(['lake']))).toBeNull()
  })
})
