import { afterEach, describe, expect, it } from 'vitest'
import { contracted } from '../../../src/words/contracted.ts'
import { preferredLanguage } from '../../../src/words/language.ts'
import { saidPieces } from '../../../src/words/said-pieces.ts'
import { plural, say, sayText, speak } from '../../../src/words/say.ts'

afterEach(() => speak('en'))

describe('a text', () => {
  it('is English until another language is spoken', async () => {
    expect(say('All cities')).toBe('All cities')
    await speak('es')
    expect(say('All cities')).toBe('Todas las ciudades')
  })

  it('stays as it is where only the reader knows it', async () => {
    await speak('es')
    expect(sayText('my own column')).toBe('my own column')
  })

  it('takes the form that goes with its number', async () => {
    expect([0, 1, 2].map(plural)).toEqual(['other', 'one', 'other'])
    await speak('es')
    expect([0, 1, 2].map(plural)).toEqual(['other', 'one', 'other'])
  })
})

describe('a Spanish sentence', () => {
  it.each([
    ['Mapa de el asma', 'Mapa del asma'],
    ['frente a el cáncer', 'frente al cáncer'],
    ['De el asma', 'Del asma'],
    ['mapa de El Paso', 'mapa de El Paso'],
    ['desde el mapa', 'desde el mapa'],
    ['Boise y Irving', 'Boise e Irving'],
    ['agua y hielo', 'agua y hielo'],
    ['padres y hijos', 'padres e hijos'],
    ['uno y otro', 'uno y otro'],
  ])('of %j reads %j', (text, expected) => {
    expect(contracted(text)).toBe(expected)
  })
})

describe("the reader's language", () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'es'], 'es'],
    [['en-GB', 'es'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferences, expected) => {
    expect(preferredLanguage(preferences)).toBe(expected)
  })
})

describe('the pieces of a text', () => {
  it('are its marks and what stands between them', () => {
    expect(saidPieces('See <all>all cities</all>, <n/> of them.')).toEqual([
      { mark: null, text: 'See ' },
      { mark: 'all', text: 'all cities' },
      { mark: null, text: ', ' },
      { mark: 'n', text: '' },
      { mark: null, text: ' of them.' },
    ])
  })

  it('are the whole of a text without marks, and none of an empty one', () => {
    expect(saidPieces('n < 10 > 5')).toEqual([{ mark: null, text: 'n < 10 > 5' }])
    expect(saidPieces('')).toEqual([])
  })
})
