import { COMPUTED, type Column, type TableSchema } from './table-schema.ts'

/** Under its least digits, where rounding alone takes a share that is all of a tract over 1. */
const ROUNDING = 1e-6

/** The measures of which a data set may have reference estimates. */
export const REFERENCE_MEASURES = [
  'life-expectancy',
  'poor-physical-health',
  'poor-mental-health',
] as const
export type ReferenceMeasure = (typeof REFERENCE_MEASURES)[number]

const geoid = (...sources: string[]): Column => ({
  name: 'geoid',
  type: 'text',
  description:
    'Tract: state 2, county 3, tract 6 digits, of the 2010 definitions. It need not be on a map.',
  sources,
  constraints: { pattern: '\\d{11}' },
})

const PUBLISHED_SCORE: TableSchema = {
  name: 'published_score',
  path: 'reference/published-score.arrow',
  title: 'Published score of Meier and Mitchell',
  row: 'a tract with a published score',
  key: ['geoid'],
  columns: [
    geoid('hrs'),
    {
      name: 'metro_id',
      type: 'text',
      description: 'Code of the core-based statistical area.',
      sources: ['hrs'],
      constraints: { pattern: '\\d{5}' },
    },
    {
      name: 'metro',
      type: 'text',
      description: 'Name of the area, which the publisher may have cut short.',
      sources: ['hrs'],
    },
    {
      name: 'score',
      type: 'number',
      description:
        'Mean grade by area over the graded part of the tract, 1 = A to 4 = D, as published.',
      sources: ['hrs'],
      constraints: { minimum: 1, maximum: 4 },
    },
  ],
}

const TRACT_LOOKUP: TableSchema = {
  name: 'tract_lookup',
  path: 'reference/tract-lookup.arrow',
  title: 'Published lookup of areas and 2010 tracts',
  row: 'an area and a tract that share ground; the pieces that the publisher lists of one pair are added up',
  key: ['area_id', 'geoid'],
  columns: [
    {
      name: 'area_id',
      type: 'integer',
      description:
        'The publisher’s number of the area. Not all of them are on the maps of this data set.',
      sources: ['tract-lookup'],
    },
    geoid('tract-lookup'),
    {
      name: 'tract_share',
      type: 'number',
      description: 'Part of the tract’s ground inside the area, 0–1.',
      sources: ['tract-lookup', COMPUTED],
      constraints: { minimum: 0, maximum: 1 + ROUNDING },
    },
  ],
}

const REFERENCE_ESTIMATE: TableSchema = {
  name: 'reference_estimate',
  path: 'reference/estimate.arrow',
  title: 'Estimates that published figures rest on',
  row: 'a measure and a tract of the published score or lookup with an estimate; poor health of the 2016 release in the city of Milwaukee only',
  key: ['measure', 'geoid'],
  columns: [
    {
      name: 'measure',
      type: 'text',
      description: 'Id of the measure.',
      sources: ['usaleep', '500-cities-2016'],
      constraints: { enum: REFERENCE_MEASURES },
    },
    geoid('usaleep', '500-cities-2016'),
    {
      name: 'estimate',
      type: 'number',
      unit: 'years or percent',
      description: 'The published estimate.',
      sources: ['usaleep', '500-cities-2016'],
      constraints: { minimum: 0, maximum: 110 },
    },
  ],
}

/** Tables that a data set has where the files were added to which published figures are held. */
export const REFERENCE_SCHEMAS: readonly TableSchema[] = [
  PUBLISHED_SCORE,
  TRACT_LOOKUP,
  REFERENCE_ESTIMATE,
]
