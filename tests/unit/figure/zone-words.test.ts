import { expect, test } from 'vitest'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { ownMeasure } from '../../../src/domain/own-measure.ts'
import { zonesMethod } from '../../../src/figure/zone-words.ts'

const own = (name: string, addsUp?: boolean) =>
  ownMeasure({
    ...{ id: 'own-2010-0000000a', name, file: 'own.csv', note: '', worse: null, addsUp },
    ...{ unit: { words: 'visits', decimals: 1 }, vintage: 2010, breaks: [1, 2, 3, 4, 5, 6] },
  })
const MEAN = /^Each figure is a mean of tract estimates/
const SUM = /Visits: counts, summed by areal weighting/

test('a zone’s figure of counts is told to be their sum', () => {
  expect(zonesMethod([own('Visits', true)])).toMatch(SUM)
  expect(zonesMethod([own('Visits', true)])).not.toMatch(MEAN)
})

test('every other figure is told to be a mean, also of what was remembered before that was asked', () => {
  for (const measures of [[], [HEADLINE_MEASURE], [own('Rate', false)], [own('Rate')]]) {
    expect(zonesMethod(measures)).toMatch(MEAN)
    expect(zonesMethod(measures)).not.toMatch(/summed/)
  }
})

test('of both kinds together each is told, and which are the counts', () => {
  const method = zonesMethod([HEADLINE_MEASURE, own('Visits', true), own('Rate', false)])
  expect(method).toMatch(MEAN)
  expect(method).toMatch(SUM)
})
