import { DISTRIBUTION } from './distribution.ts'

/** What a published JSON file that is no table holds, as a JSON Schema. */
export interface DocumentSchema {
  path: string
  title: string
  description: string
  schema: object
}

/** The schemas of the JSON files that the codebook explains. */
export const DOCUMENT_SCHEMAS: readonly DocumentSchema[] = [
  {
    path: DISTRIBUTION,
    title: 'How each measure is distributed over the tracts of all maps',
    description:
      'By census of the tracts ("2010"), then by measure id. It covers the maps of this data set: after a build of some cities only theirs. A tract on several maps counts once.',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      propertyNames: { enum: ['2010', '2020'] },
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            n: {
              type: 'integer',
              minimum: 1,
              description: 'Tracts on the maps that have an estimate of the measure.',
            },
            percentiles: {
              type: 'array',
              items: { type: 'number' },
              minItems: 101,
              maxItems: 101,
              description:
                'The 0th to 100th percentile of their estimates, by linear interpolation, rising, in the measure’s unit, with two decimals.',
            },
          },
          required: ['n', 'percentiles'],
          additionalProperties: false,
        },
      },
    },
  },
]
