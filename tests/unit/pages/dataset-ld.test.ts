import { expect, it } from 'vitest'
import { datasetLd, type DatasetWords } from '../../../scripts/pages/dataset-ld.ts'
import { HEADLINE_MEASURE, MEASURES } from '../../../src/domain/measure.ts'
import { tinyCity } from './tiny-city.ts'

const WORDS: DatasetWords = {
  language: 'en',
  name: 'Redlining and health in Tiny, Wisconsin',
  description: 'Areas graded D have …',
  city: tinyCity({ year: 1937, bounds: [-88, 42, -87, 43] }),
  measures: [HEADLINE_MEASURE, MEASURES[1]!],
  sources: [
    {
      id: 'holc',
      title: 'Maps',
      publisher: 'Richmond',
      url: 'https://example.org/cb_SS_tract.zip',
      licence: 'CC BY-NC-SA 4.0',
      citation: 'Nelson',
      vintage: 'Maps drawn 1935–1940',
    },
  ],
  invented: false,
  dataVersion: 'abc',
  files: [{ name: 'tiny-wi.csv', href: '../../data/city/tiny-wi.csv', bytes: 12 }],
  page: 'https://example.org/atlas/city/tiny-wi/',
  siteName: 'Atlas',
}

it('a data set says where, when, from what and under which licence, and where its files are', () => {
  expect(datasetLd(WORDS)).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    temporalCoverage: '1937/2015',
    spatialCoverage: { geo: { box: '42 -88 43 -87' } },
    isBasedOn: [{ name: 'Maps', url: 'https://example.org/' }],
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: 'https://example.org/atlas/data/city/tiny-wi.csv' },
    ],
  })
})

it('without tracts it covers the year of its map alone, and without that none', () => {
  const bare = { ...WORDS, measures: [] }
  expect(datasetLd(bare).temporalCoverage).toBe('1937')
  const undated = { ...bare, city: tinyCity({ year: null }) }
  expect(datasetLd(undated)).not.toHaveProperty('temporalCoverage')
})

it('invented data are based on nobody’s, and free', () => {
  const invented = datasetLd({ ...WORDS, invented: true })
  expect(invented).not.toHaveProperty('isBasedOn')
  expect(invented.license).toContain('mit')
})
