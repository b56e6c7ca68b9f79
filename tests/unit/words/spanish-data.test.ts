import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defectWords } from '../../../src/panels/defect-words.ts'
import { creditOf } from '../../../src/domain/measure-source.ts'
import { ALL_MEASURES, maybeMeasure } from '../../../src/domain/measure.ts'
import { licenceWords, vintageWords } from '../../../src/domain/source-words.ts'
import type { Source } from '../../../src/domain/source.ts'
import { sayText, speak } from '../../../src/words/say.ts'

const SOURCES = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Source[]

beforeAll(() => speak('es'))
afterAll(() => speak('en'))

describe('the Spanish of data', () => {
  it('gives every measure an article where it stands in a sentence, and none where it stands alone', () => {
    const labels = ALL_MEASURES.map(({ label }) => sayText(label))
    expect(labels.filter((label) => !/^(el|la) /.test(label))).toEqual([])
    const short = ALL_MEASURES.map(({ shortLabel }) => sayText(shortLabel))
    expect(short.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([])
  })

  it('says of every source when it was drawn or counted', () => {
    const kept = SOURCES.map(({ vintage }) => vintage).filter(
      (vintage) => vintageWords(vintage) === vintage,
    )
    // A year alone is the same in both languages.
    expect(kept.filter((vintage) => !/^\d{4}$/.test(vintage))).toEqual([])
    expect(vintageWords('2014 and 2015, 2010 tracts')).toBe('2014 y 2015, distritos de 2010')
    expect(licenceWords('Public domain')).toBe('Dominio público')
    expect(licenceWords('CC BY-NC-SA 4.0')).toBe('CC BY-NC-SA 4.0')
  })

  it('says what a build counted, whatever stands in it', () => {
    expect(defectWords('tract split between places (500 Cities)')).toBe(
      'distrito dividido entre localidades (500 Cities)',
    )
    expect(defectWords('map without tract shapes (2020 tracts)')).toBe(
      'mapa sin contornos de distritos (distritos de 2020)',
    )
    expect(defectWords('area of grade E')).toBe('área con calificación E')
    expect(defectWords('something new')).toBe('something new')
  })

  it('credits a release by its edition', () => {
    expect(creditOf(maybeMeasure('diabetes')!)).toBe('CDC 500 Cities, edición de 2017')
    expect(creditOf(maybeMeasure('diabetes-on-2020-tracts')!)).toBe(
      'CDC 500 Cities, edición de 2017, con traslado desde los distritos de 2010 según la superficie',
    )
  })
})
