import { describe, expect, it } from 'vitest'
import { HEADLINE_MEASURE, maybeMeasure, movedMeasure } from '../../../src/domain/measure.ts'
import {
  creditOf,
  distinctionOf,
  isModelled,
  moveOf,
  publisherOf,
  releaseName,
} from '../../../src/domain/measure-source.ts'
import { ownMeasure } from '../../../src/domain/own-measure.ts'

const measure = (id: string) => maybeMeasure(id)!
const own = ownMeasure({
  ...{ id: 'own-2010-0000000a', name: 'Visits', file: 'visits.csv', note: '', worse: null },
  ...{ unit: { words: 'visits', decimals: 1 }, vintage: 2010, breaks: [1, 2, 3, 4, 5, 6] },
})

describe('where a measure comes from', () => {
  it('is said with its publisher and its edition', () => {
    expect(publisherOf(HEADLINE_MEASURE)).toBe('NCHS, USALEEP 2010–15')
    expect(publisherOf(measure('obesity'))).toMatch(/^CDC 500 Cities, \d{4} release$/)
    expect(publisherOf(own)).toBe(
      'the reader’s own data: Visits (visits.csv), not published or checked by the atlas',
    )
  })

  it('names the move from other tracts, where there was one', () => {
    const moved = movedMeasure(HEADLINE_MEASURE, 2020)
    expect(moveOf(HEADLINE_MEASURE)).toBeNull()
    expect(moveOf(moved)).toBe('moved from 2010 tracts by land area')
    expect(creditOf(HEADLINE_MEASURE)).toBe('NCHS, USALEEP 2010–15')
    expect(creditOf(moved)).toBe('NCHS, USALEEP 2010–15, moved from 2010 tracts by land area')
  })

  it('tells measures of one label apart', () => {
    expect(distinctionOf(measure('obesity'))).toBeNull()
    expect(distinctionOf(measure('places-obesity'))).toBe('PLACES, 2020 tracts')
    expect(distinctionOf(measure('obesity-on-2020-tracts'))).toBe(
      '500 Cities, moved from 2010 tracts by land area',
    )
    expect(distinctionOf(own)).toBe('your own data')
  })

  it('says which are modelled', () => {
    expect(
      [HEADLINE_MEASURE, measure('obesity'), measure('places-obesity'), own].map(isModelled),
    ).toEqual([false, true, true, false])
  })

  it('leaves a title that is no release as it is', () => {
    expect(releaseName('PLACES, 2024 release')).toBe('PLACES, 2024 release')
    for (const title of ['USALEEP, 2018', 'PLACES, 20240 release', 'PLACES, 2024 release, again'])
      expect(releaseName(title)).toBe(title)
  })
})
