import { DISTRIBUTION } from './distribution.ts'
import { EMBED_DOCUMENTS } from './embed-document.ts'

/** What a published JSON file that is no table holds, as a JSON Schema. */
export interface DocumentSchema {
  /** Of files of which there is one a city, with "<id>" for the city's and, where there are such, the census. */
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
  ...EMBED_DOCUMENTS,
]

/** Whether a schema is that of the file with this path. */
export function isDocument({ path }: DocumentSchema, file: string): boolean {
  const [start, end] = path.split('<id>')
  if (end === undefined) return path === file
  const isFramed = file.startsWith(start!) && file.endsWith(end)
  return isFramed && /^[a-z\d-]+(?:\.2020)?$/.test(file.slice(start!.length, -end.length))
}
