import { ESTIMATE_FLAG } from './city-tracts.ts'
import { CATEGORY, GRADES } from './grade.ts'
import { MEASURES, type Measure } from './measure.ts'
import { estimatePath, tableName, tablePath } from './published-path.ts'
import { unitName, type AtlasUnit } from './unit.ts'
import type { Vintage } from './vintage.ts'

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
  type: 'text' | 'integer' | 'number' | 'boolean'
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

/** The sources of a census's tract outlines and of its population. */
const TRACTS: Record<Vintage, string> = { 2010: 'tracts-2010', 2020: 'tracts-2020' }
const POPULATION: Record<Vintage, string> = { 2010: 'cenpop', 2020: 'cenpop-2020' }
/** The two forms of the maps' download: a build reads one. */
const HOLC = ['holc', 'holc-v3'] as const
const geoid = (
  vintage: Vintage,
  description: string,
  references?: Column['references'],
): Column => ({
  name: 'geoid',
  type: 'text',
  description: `${description}: state 2, county 3, tract 6 digits, of the ${vintage} definitions.`,
  sources: [TRACTS[vintage]],
  constraints: { pattern: '\\d{11}' },
  ...(references && { references }),
})
const cityId: Column = {
  name: 'city_id',
  type: 'text',
  description: 'The HOLC map: name and state, as in cities.json.',
  sources: HOLC,
  constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
}
const ofTract = (vintage: Vintage) => ({ table: tableName('tract', vintage), column: 'geoid' })
const OF_AREA = { table: 'holc_area', column: 'area_id' }

const tractSchema = (vintage: Vintage): TableSchema => ({
  name: tableName('tract', vintage),
  path: tablePath(tableName('tract', vintage)),
  title: `Census tracts of ${vintage}`,
  row: 'a tract on a map: one that an area overlaps, or an ungraded one around them. A tract of two maps has two rows',
  key: ['city_id', 'geoid'],
  columns: [
    geoid(vintage, 'Tract'),
    cityId,
    {
      name: 'population',
      type: 'integer',
      unit: 'persons',
      description: `Persons counted in the ${vintage} census.`,
      missing: 'the census file has no row for the tract',
      sources: [POPULATION[vintage]],
      constraints: { minimum: 0 },
    },
    {
      name: 'land_area_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of the tract’s outline as published here, in an equal-area projection.',
      sources: [TRACTS[vintage], COMPUTED],
      constraints: { minimum: 1 },
    },
    {
      name: 'graded_m2',
      type: 'number',
      unit: 'm²',
      description:
        'Area of the tract that areas of the map with a grade cover; ground that several claim counts once.',
      sources: [...HOLC, TRACTS[vintage], COMPUTED],
      constraints: { minimum: 0 },
    },
    ...(['longitude', 'latitude'] as const).map((axis): Column => {
      const limit = axis === 'longitude' ? 180 : 90
      return {
        name: `centre_${axis}`,
        type: 'number',
        unit: 'degrees',
        description: `Centre of population in ${vintage}, ${axis}.`,
        missing: 'nobody lived there, or the census file has no row',
        sources: [POPULATION[vintage]],
        constraints: { minimum: -limit, maximum: limit },
      }
    }),
    {
      name: 'centroid_area_id',
      type: 'integer',
      description: 'Area of the map that holds the middle of the tract’s land.',
      missing: 'no area holds it',
      sources: [...HOLC, TRACTS[vintage], COMPUTED],
      references: OF_AREA,
    },
    {
      name: 'centre_area_id',
      type: 'integer',
      description: 'Area of the map that holds the tract’s centre of population.',
      missing: 'no area holds it, or there is no centre',
      sources: [...HOLC, POPULATION[vintage], COMPUTED],
      references: OF_AREA,
    },
  ],
})

function onlyInV3(name: string, description: string): Column {
  return {
    name,
    type: 'boolean',
    description,
    missing: 'the form of the maps’ download that was read does not say',
    sources: ['holc-v3'],
  }
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
      sources: HOLC,
    },
    cityId,
    {
      name: 'label',
      type: 'text',
      description: 'As written on the map. It may be repeated, and may begin with another grade.',
      missing: 'the area has no label',
      sources: HOLC,
    },
    {
      name: 'grade',
      type: 'text',
      description: 'What the surveyors gave the area.',
      missing:
        'the area has none of the four grades: it is not graded, which is not “not redlined”',
      sources: HOLC,
      constraints: { enum: GRADES },
    },
    {
      name: 'category',
      type: 'text',
      description: `What the HOLC called the grade: ${GRADES.map((grade) => CATEGORY[grade]).join(', ')}. Without a grade what the map calls the area, as Commercial or Industrial.`,
      missing:
        'the area has none of the four grades, and the maps’ download does not say what it is',
      sources: HOLC,
    },
    {
      name: 'name',
      type: 'text',
      description: 'Name of the neighbourhood in the surveyors’ text.',
      missing: 'the text gives none',
      sources: HOLC,
    },
    {
      name: 'area_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of the outline as published here, in an equal-area projection.',
      sources: [...HOLC, COMPUTED],
      constraints: { minimum: 1 },
    },
    ...(['residential', 'commercial', 'industrial'] as const).map((use) =>
      onlyInV3(use, `Whether the area was ${use} ground.`),
    ),
    onlyInV3(
      'city_survey',
      'Whether the survey is the HOLC’s own of that city. Areas of other surveys are published without a grade.',
    ),
  ],
}

const crosswalkSchema = (vintage: Vintage): TableSchema => ({
  name: tableName('crosswalk', vintage),
  path: tablePath(tableName('crosswalk', vintage)),
  title: `Overlaps of areas and ${vintage} tracts`,
  row: 'an area and a tract that share more than 1 m²',
  key: ['area_id', 'geoid'],
  columns: [
    {
      name: 'area_id',
      type: 'integer',
      description: 'Area.',
      sources: HOLC,
      references: OF_AREA,
    },
    geoid(vintage, 'Tract', ofTract(vintage)),
    {
      name: 'overlap_m2',
      type: 'number',
      unit: 'm²',
      description: 'Area of what the two outlines share, in an equal-area projection.',
      sources: [...HOLC, TRACTS[vintage], COMPUTED],
      constraints: { minimum: 1 },
    },
  ],
})

/** The source of the weights by which estimates are moved from tracts to tracts. */
const RELATIONSHIP = 'tract-relationship'

/** The least and the most that an estimate of a tract can plausibly be. */
const ESTIMATE_RANGE: Record<AtlasUnit, Constraints> = {
  years: { minimum: 50, maximum: 100 },
  percent: { minimum: 0, maximum: 100 },
}
/** Limits of an interval of years may lie outside what an estimate can be. */
const LIMIT_RANGE: Record<AtlasUnit, Constraints> = {
  years: { minimum: 30, maximum: 120 },
  percent: { minimum: 0, maximum: 100 },
}

function estimateSchema(measure: Measure): TableSchema {
  const { id, label, unit, source, vintage, movedFrom } = measure
  const sources = movedFrom === null ? [source] : [source, RELATIONSHIP, COMPUTED]
  const number = { type: 'number', unit: unitName(unit), sources } as const
  // Its publisher gives a standard error, of which the limits are made here.
  const computed = source === 'usaleep' && movedFrom === null ? [source, COMPUTED] : sources
  return {
    name: `estimate_${id.replaceAll('-', '_')}`,
    path: estimatePath(id),
    title: `Estimates of ${label}`,
    row: 'a tract with an estimate',
    key: ['geoid'],
    columns: [
      geoid(vintage, 'Tract', ofTract(vintage)),
      {
        ...number,
        name: 'estimate',
        description:
          movedFrom === null
            ? 'The published estimate.'
            : `The published estimates of ${movedFrom} tracts, moved to this one by land area.`,
        constraints: typeof unit === 'object' ? {} : ESTIMATE_RANGE[unit],
      },
      ...(['low', 'high'] as const).map((name) => ({
        ...number,
        name,
        description: `${name === 'low' ? 'Lower' : 'Upper'} limit of the 95% interval.`,
        sources: computed,
        constraints: typeof unit === 'object' ? {} : LIMIT_RANGE[unit],
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

/** Every table of a data set with these measures, those of the measures last. */
export function tableSchemas(
  measures: readonly Measure[],
  vintages: readonly Vintage[],
): TableSchema[] {
  const [own, others] = [vintages.slice(0, 1), vintages.slice(1)]
  return [
    ...own.map(tractSchema),
    HOLC_AREA,
    ...own.map(crosswalkSchema),
    ...others.flatMap((vintage) => [tractSchema(vintage), crosswalkSchema(vintage)]),
    ...measures.map(estimateSchema),
  ]
}

/** The tables that every data set has. */
export const TABLE_SCHEMAS: readonly TableSchema[] = tableSchemas(MEASURES, [2010])
