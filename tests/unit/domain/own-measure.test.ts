import { expect, test } from 'vitest'
import {
  isOwnId,
  newOwnId,
  ownMeasure,
  vintageOfOwn,
  type OwnSpec,
} from '../../../src/domain/own-measure.ts'

const spec: OwnSpec = {
  ...{ id: 'own-2020-0000000a', name: 'Visits', file: 'visits.csv', note: '', worse: 'lower' },
  ...{ unit: { words: 'visits', decimals: 1 }, vintage: 2020, breaks: [1, 2, 3, 4, 5, 6] },
}

test('an id says of which census the tracts are, and nothing else', () => {
  for (const vintage of [2010, 2020] as const) {
    const id = newOwnId(vintage)
    expect(id).toMatch(/^own-20[12]0-[0-9a-f]{8}$/)
    expect([isOwnId(id), vintageOfOwn(id)]).toEqual([true, vintage])
  }
  expect(newOwnId(2010)).not.toBe(newOwnId(2010))
})

test('other ids are none of a reader’s', () => {
  for (const id of [
    'obesity',
    'own-2011-0000000a',
    'own-2010-0000000',
    'own-2010-0000000ab',
    'xown-2010-0000000a',
  ])
    expect([isOwnId(id), vintageOfOwn(id)], id).toEqual([false, null])
})

test('a reader’s measure is one like any other that names no publisher', () => {
  expect(ownMeasure(spec)).toMatchObject({
    ...{ id: spec.id, label: 'Visits', shortLabel: 'Visits', worse: 'lower', vintage: 2020 },
    ...{ source: 'own', program: 'own', release: 'visits.csv', column: 'Visits', movedFrom: null },
    own: { file: 'visits.csv', note: '', isJudged: true, addsUp: false },
  })
})

test('where the reader calls neither end worse, more is drawn darker and nothing is judged', () => {
  expect(ownMeasure({ ...spec, worse: null })).toMatchObject({
    worse: 'higher',
    own: { isJudged: false },
  })
})

test('what the reader says of its source is in its definition', () => {
  expect(ownMeasure(spec).definition).toBe(
    'The reader’s own data, from visits.csv: neither published nor checked by the atlas.',
  )
  expect(ownMeasure({ ...spec, note: 'City clinics' }).definition).toMatch(/: City clinics$/)
})
