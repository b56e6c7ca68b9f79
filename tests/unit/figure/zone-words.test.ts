import { expect, test } from 'vitest'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import { ownMeasure } from '../../../src/domain/own-measure.ts'
import { zonesMethod } from '../../../src/figure/zone-words.ts'

const own = (words: string) =>
  ownMeasure({
    ...{ id: 'own-2010-0000000a', name: 'Visits', file: 'visits.csv', note: '', worse: null },
    ...{ unit: { words, decimals: 1 }, vintage: 2010, breaks: [1, 2, 3, 4, 5, 6] },
  })
const SUMS = /counts that add up, it is such a mean of tracts and not the sum/

test('a zone’s figure of a reader’s own that may be counts says that it is no sum', () => {
  expect(zonesMethod([own('visits')])).toMatch(SUMS)
  expect(zonesMethod([HEADLINE_MEASURE, own('visits')])).toMatch(SUMS)
})

test('of estimates and parts in per cent nothing is said of sums', () => {
  for (const measures of [[], [HEADLINE_MEASURE], [own('%')]])
    expect(zonesMethod(measures)).not.toMatch(SUMS)
})
