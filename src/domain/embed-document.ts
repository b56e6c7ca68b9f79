import type { DocumentSchema } from './document-schema.ts'

const text = { type: 'string' } as const
const maybeNumber = { type: ['number', 'null'] } as const

/** One value a tract, in the order of `geoid`. */
const column = (items: object, description?: string) => ({
  type: 'array',
  items,
  ...(description && { description }),
})

const share = { type: 'number', minimum: 0, maximum: 1 } as const
const flags = column({ enum: [1, 2, 3, 4, 5, null] }, 'As in the tables of estimates.')

const margin = (description: string, count: number) => ({
  type: 'array',
  items: { type: ['number', 'null'], minimum: 0 },
  minItems: count,
  maxItems: count,
  description,
})

/** The files from which small pictures of a city are drawn, without the database. */
export const EMBED_DOCUMENTS: readonly DocumentSchema[] = [
  {
    path: 'embed/<id>.json',
    title: 'A city for small pictures',
    description:
      'Outlines for small maps, the tracts’ columns, one measure’s estimates, and comparisons that were computed before. Of 2020 tracts the id is followed by ".2020". Areas must not be measured on its outlines: they have fewer points than those of city/<id>.topo.json.',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        dataVersion: text,
        invented: { type: 'boolean', description: 'Whether the data are made up.' },
        sources: { type: 'array', items: text, description: 'Ids of the sources.' },
        city: { type: 'object', description: 'The city’s row of cities.json.' },
        vintage: { enum: [2010, 2020], description: 'The census that drew the tracts.' },
        shapes: {
          type: 'object',
          description:
            'TopoJSON with the objects areas, tracts (in the order of geoid), land and, where there are any, places.',
        },
        geoid: column({ type: 'string', pattern: '^\\d{11}$' }),
        population: column({ type: ['integer', 'null'] }),
        shareA: column(share, 'Part of the tract’s area in areas graded A, likewise B to D.'),
        shareB: column(share),
        shareC: column(share),
        shareD: column(share),
        coverage: column(share, 'Part of the tract’s area that was graded.'),
        grades: {
          type: 'object',
          additionalProperties: { type: 'string', pattern: '^[A-D-]*$' },
          description:
            'By way of counting (rule, grouping, least coverage in percent) the grade of each tract, a letter a tract, "-" for none. A way that is absent has the letters of the same one with 0 percent, and "-" for tracts with less coverage.',
        },
        measure: { ...text, description: 'Id of the measure whose estimates are here.' },
        estimates: {
          type: ['object', 'null'],
          properties: {
            estimate: column(maybeNumber),
            low: column(maybeNumber, 'Lower limit of the 95 % interval.'),
            high: column(maybeNumber),
            flag: flags,
          },
          description: 'Null where the city has none of that measure.',
        },
        margins: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              groups: margin('Of the means of A, B, C, D and the tracts without a grade.', 5),
              gaps: margin('Of the gaps between A and B, A C, A D, B C, B D, C D.', 6),
            },
            required: ['groups', 'gaps'],
            additionalProperties: false,
          },
          description:
            'By measure id, half the widths of the 95 % intervals under the default rule, in the measure’s unit; null where a group has under two tracts.',
        },
        ways: {
          type: ['object', 'null'],
          properties: {
            pair: {
              type: 'string',
              pattern: '^[A-D]{2}$',
              description: 'The first minus the second.',
            },
            gaps: {
              type: 'array',
              items: { type: 'array', minItems: 5, maxItems: 5 },
              description:
                'A row a way of counting: tracts of the first grade and of the second, their means, and the gap with its limits and standard error, or null.',
            },
          },
          description: 'The gap of that measure in every way of counting.',
        },
      },
      required: ['dataVersion', 'invented', 'city', 'vintage', 'shapes', 'geoid', 'grades'],
    },
  },
  {
    path: 'embed/<id>.measures.json',
    title: 'A city’s other measures for small pictures',
    description:
      'By measure id the estimates that the city’s file for small pictures leaves out, in the order of its tracts. Of 2020 tracts the id of the city is followed by ".2020".',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          decimals: {
            type: 'integer',
            minimum: 0,
            description: 'All numbers are whole steps of the last of so many decimals.',
          },
          estimate: column({ type: ['integer', 'null'] }),
          below: column(
            { type: ['integer', 'null'] },
            'By how much the lower limit of the 95 % interval lies below the estimate.',
          ),
          above: column({ type: ['integer', 'null'] }),
          flag: { ...flags, type: ['array', 'null'] },
        },
        required: ['decimals', 'estimate', 'below', 'above', 'flag'],
        additionalProperties: false,
      },
    },
  },
]
