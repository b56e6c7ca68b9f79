import { ESTIMATE_FLAG } from './city-tracts.ts'
import { CATEGORY, GRADES } from './grade.ts'
import { MEASURES, type Measure } from './measure.ts'

/** Where a column's values come from when no publisher wrote them. */
export const COMPUTED = 'computed'

/** What every value of a column keeps to; null is spoken of by `missing`. */
export interface Constraints {
  /** A regular expression that the whole text matches. */
  pattern?: string
  minimum?: number
  maximum?: number
  enum?: readonly (string | number)[]
}

export interface Column {
  name: string
  type: 'text' | 'integer' | 'number'
  unit?: string
  description: string
  /** What null means; absent where there is always a value. */
  missing?: string
  /** Ids of sources, and `computed` where the build works it out from them. */
  sources: readonly string[]
  constraints?: Constraints
  /** The table and column that its values come from. */
  references?: { table: string; column: string }
}

/** A published Arrow table: what a row is, which columns make it unique, and what each column holds. */
export interface TableSchema {
  name: string
  path: string
  title: string
  /** Completes "A row is …". */
  row: string
  key: readonly string[]
  columns: readonly Column[]
}

const TRACTS = 'tracts-2010'
const geoid = (description: string, references?: Column['references']): Column => ({
  name: 'geoid',
  type: 'text',
  description: `${description}: state 2, county 3, tract 6 digits, of the 2010 definitions.`,
  sources: [TRACTS],
  constraints: { pattern: '\\d{11}' },
  ...(references && { references }),
})
const cityId: Column = {
  name: 'city_id',
  type: 'text',
  description: 'The HOLC map: name and state, as in cities.json.',
  sources: ['holc'],
  constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
}
const OF_TRACT = { table: 'tract', column: 'geoid' }
const OF_AREA = { table: 'holc_area', column: 'area_id' }

const TRACT: TableSchema = {
  name: 'tract',
  path: 'tract.arrow',
  title: 'Census tracts of 2010',
  row: 'a tract on a map: one that an area overlaps, or an ungraded one around them. A tract of two maps has two rows',
  key: ['city_id', 'geoid'],
  columns: [
    geoid('Tract'),
    cityId,
    {
      name: 'population',
      type: 'integer',
      unit: 'persons',
      description: 'Persons counted in the 2010 census.',
      missing: 'the census file has no row for the tract',
      sources: ['cenpop'],
      constraints: { minimum: 0 },
    },
    {
      name: 'land_area_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of the tract’s outline as published here, in an equal-area projection.',
      sources: [TRACTS, COMPUTED],
      constraints: { minimum: 1 },
    },
    {
      name: 'graded_m2',
      type: 'number',
      unit: 'm²',
      description:
        'Area of the tract that areas of the map with a grade cover; ground that several claim counts once.',
      sources: ['holc', TRACTS, COMPUTED],
      constraints: { minimum: 0 },
    },
    ...(['longitude', 'latitude'] as const).map((axis): Column => {
      const limit = axis === 'longitude' ? 180 : 90
      return {
        name: `centre_${axis}`,
        type: 'number',
        unit: 'degrees',
        description: `Centre of population in 2010, ${axis}.`,
        missing: 'nobody lived there, or the census file has no row',
        sources: ['cenpop'],
        constraints: { minimum: -limit, maximum: limit },
      }
    }),
    {
      name: 'centroid_area_id',
      type: 'integer',
      description: 'Area of the map that holds the middle of the tract’s land.',
      missing: 'no area holds it',
      sources: ['holc', TRACTS, COMPUTED],
      references: OF_AREA,
    },
    {
      name: 'centre_area_id',
      type: 'integer',
      description: 'Area of the map that holds the tract’s centre of population.',
      missing: 'no area holds it, or there is no centre',
      sources: ['holc', 'cenpop', COMPUTED],
      references: OF_AREA,
    },
  ],
}

const HOLC_AREA: TableSchema = {
  name: 'holc_area',
  path: 'holc_area.arrow',
  title: 'Areas of the HOLC maps',
  row: 'an area of a map',
  key: ['area_id'],
  columns: [
    {
      name: 'area_id',
      type: 'integer',
      description: 'The publisher’s number of the area.',
      sources: ['holc'],
    },
    cityId,
    {
      name: 'label',
      type: 'text',
      description: 'As written on the map. It may be repeated, and may begin with another grade.',
      missing: 'the area has no label',
      sources: ['holc'],
    },
    {
      name: 'grade',
      type: 'text',
      description: 'What the surveyors gave the area.',
      missing: 'the area has none of the four grades',
      sources: ['holc'],
      constraints: { enum: GRADES },
    },
    {
      name: 'category',
      type: 'text',
      description: 'What the HOLC called the grade.',
      missing: 'the area has none of the four grades',
      sources: ['holc'],
      constraints: { enum: GRADES.map((grade) => CATEGORY[grade]) },
    },
    {
      name: 'name',
      type: 'text',
      description: 'Name of the neighbourhood in the surveyors’ text.',
      missing: 'the text gives none',
      sources: ['holc'],
    },
    {
      name: 'area_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of the outline as published here, in an equal-area projection.',
      sources: ['holc', COMPUTED],
      constraints: { minimum: 1 },
    },
  ],
}

const CROSSWALK: TableSchema = {
  name: 'crosswalk',
  path: 'crosswalk.arrow',
  title: 'Overlaps of areas and tracts',
  row: 'an area and a tract that share more than 1 m²',
  key: ['area_id', 'geoid'],
  columns: [
    {
      name: 'area_id',
      type: 'integer',
      description: 'Area.',
      sources: ['holc'],
      references: OF_AREA,
    },
    geoid('Tract', OF_TRACT),
    {
      name: 'overlap_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of what the two outlines share, in an equal-area projection.',
      sources: ['holc', TRACTS, COMPUTED],
      constraints: { minimum: 1 },
    },
  ],
}

/** The least and the most that an estimate of a tract can plausibly be. */
const ESTIMATE_RANGE: Record<Measure['unit'], Constraints> = {
  years: { minimum: 50, maximum: 100 },
  percent: { minimum: 0, maximum: 100 },
}
/** Limits of an interval of years may lie outside what an estimate can be. */
const LIMIT_RANGE: Record<Measure['unit'], Constraints> = {
  years: { minimum: 30, maximum: 120 },
  percent: { minimum: 0, maximum: 100 },
}

function estimateSchema({ id, label, unit, source }: Measure): TableSchema {
  const sources = [source]
  const number = { type: 'number', unit, sources } as const
  const computed = source === 'usaleep' ? [source, COMPUTED] : sources
  return {
    name: `estimate_${id.replaceAll('-', '_')}`,
    path: `estimate/${id}.arrow`,
    title: `Estimates of ${label}`,
    row: 'a tract with an estimate',
    key: ['geoid'],
    columns: [
      geoid('Tract', OF_TRACT),
      {
        ...number,
        name: 'estimate',
        description: 'The published estimate.',
        constraints: ESTIMATE_RANGE[unit],
      },
      ...(['low', 'high'] as const).map((name) => ({
        ...number,
        name,
        description: `${name === 'low' ? 'Lower' : 'Upper'} limit of the 95% interval.`,
        sources: computed,
        constraints: LIMIT_RANGE[unit],
      })),
      {
        ...number,
        name: 'standard_error',
        description: 'Standard error of the estimate.',
        missing: 'the publisher gives none',
        constraints: { minimum: 0 },
      },
      {
        name: 'flag',
        type: 'integer',
        description: `How the estimate was made: ${Object.entries(ESTIMATE_FLAG)
          .map(([flag, words]) => `${flag} ${words}`)
          .join(', ')}.`,
        missing: 'the publisher does not say',
        sources: computed,
        constraints: { enum: Object.keys(ESTIMATE_FLAG).map(Number) },
      },
    ],
  }
}

/** Every published table, those of the measures last. */
export const TABLE_SCHEMAS: readonly TableSchema[] = [
  TRACT,
  HOLC_AREA,
  CROSSWALK,
  ...MEASURES.map(estimateSchema),
]
