import { tableName } from '../domain/published-path.ts'
import { GRADES } from '../domain/grade.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Measure } from '../domain/measure.ts'
import { publishedMeasures } from '../domain/published-measures.ts'
import { publishedSchemas, publishedVintages } from '../domain/published-schemas.ts'
import { COMPUTED, type Column, type TableSchema } from '../domain/table-schema.ts'
import type { Vintage } from '../domain/vintage.ts'

/** A table of the console, with the number of its rows. */
export interface ConsoleTable extends Omit<TableSchema, 'path'> {
  rows: number
}

/** The tables that come into the console only when a query names them: the first is of all measures together. */
export const ESTIMATE = 'estimate'
export const MEASURE = 'measure'

/**
 * The tables that a query in the console can ask: the published ones, those of all measures as one, and what the atlas makes of them.
 * Throws a DataError for estimates of no known measure.
 */
export function consoleTables(manifest: Manifest, cities: number): ConsoleTable[] {
  const rowsOf = new Map(manifest.files.map(({ path, rows }) => [path, rows]))
  const measures = publishedMeasures(manifest)
  const published = publishedSchemas(manifest)
  const ofMeasures = published.filter(({ name }) => name.startsWith(`${ESTIMATE}_`))
  const others = published
    .filter((table) => !ofMeasures.includes(table))
    .map((table) => ({ ...table, rows: rowsOf.get(table.path) ?? 0 }))
  const rowsIn = (tables: readonly { path: string }[]) =>
    tables.reduce((sum, { path }) => sum + (rowsOf.get(path) ?? 0), 0)
  const [first] = ofMeasures
  const tables = [
    cityTable(cities),
    ...publishedVintages(manifest).map((vintage) => {
      const tracts = others.find(({ name }) => name === tableName('tract', vintage))!
      return tractShare(tracts, vintage)
    }),
    ...(first ? [estimates(first, measures, rowsIn(ofMeasures))] : []),
    measureTable(measures),
    ...others,
  ]
  // A column names every source that its values may have; told are those that this data set was built from.
  const read = new Set([...manifest.inputs.map(({ source }) => source), COMPUTED])
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      sources: column.sources.filter((id) => read.has(id)),
    })),
  }))
}

function cityTable(rows: number): ConsoleTable {
  const sources = ['holc', 'holc-v3']
  const text = { type: 'text', sources } as const
  return {
    name: 'city',
    title: 'Cities with a HOLC map',
    row: 'a HOLC map: a city, a county or a borough',
    key: ['city_id'],
    rows,
    columns: [
      { ...text, name: 'city_id', description: 'Name and state of the map, as in links.' },
      { ...text, name: 'name', description: 'As people write it.' },
      { ...text, name: 'state', description: 'Postal code of the state.' },
      { ...text, name: 'state_name', description: 'Name of the state.' },
      {
        ...{ name: 'year', type: 'integer', sources },
        description: 'Year of the map.',
        missing: 'its record does not say',
      },
    ],
  }
}

function measureTable(measures: readonly Measure[]): ConsoleTable {
  const sources = [...new Set(measures.map(({ source }) => source))]
  const text = { type: 'text', sources } as const
  return {
    name: MEASURE,
    title: 'Measures of health',
    row: 'a measure with estimates of tracts',
    key: ['measure'],
    rows: measures.length,
    columns: [
      { ...text, name: 'measure', description: 'Id, as in links and in the table of estimates.' },
      { ...text, name: 'label', description: 'Its name, in English.' },
      {
        ...{ ...text, name: 'unit', description: 'Of its estimates.' },
        constraints: { enum: ['years', 'percent'] },
      },
      {
        ...{ ...text, name: 'worse', description: 'The end of its scale that is worse.' },
        missing: 'who brought the measure calls neither end worse',
        constraints: { enum: ['lower', 'higher'] },
      },
      { ...text, name: 'period', description: 'The years that its data come from.' },
      { ...text, name: 'source', description: 'Id of its source.' },
      {
        ...{ name: 'vintage', type: 'integer', sources },
        description: 'The census whose tracts it has estimates of.',
      },
    ],
  }
}

function estimates(
  { columns }: TableSchema,
  measures: readonly Measure[],
  rows: number,
): ConsoleTable {
  const sources = [...new Set(measures.map(({ source }) => source))]
  const units = [...new Set(measures.map(({ unit }) => unit))].join(' or ')
  const measure: Column = {
    name: 'measure',
    type: 'text',
    description: 'Id of the measure.',
    sources,
    constraints: { enum: measures.map(({ id }) => id) },
    references: { table: MEASURE, column: 'measure' },
  }
  const shared = columns.map(({ name, type, unit, description, missing }): Column => ({
    ...{ name, type, description, sources },
    ...(unit && { unit: units }),
    ...(missing && { missing }),
  }))
  return {
    name: ESTIMATE,
    title: 'Estimates of all measures',
    row: 'a tract with an estimate of a measure',
    key: ['measure', 'geoid'],
    columns: [measure, ...shared],
    rows,
  }
}

function tractShare(tracts: ConsoleTable, vintage: Vintage): ConsoleTable {
  const own = (name: string) => tracts.columns.find((column) => column.name === name)!
  const sources = [...new Set([...own('graded_m2').sources, COMPUTED])]
  const share = { type: 'number', unit: '0–1', sources } as const
  const grade = { type: 'text', sources, constraints: { enum: GRADES } } as const
  return {
    name: tableName('tract_share', vintage),
    title: `Grades of ${vintage} tracts`,
    row: 'a tract on a map, with the parts of its land that each grade covers. A tract of two maps has two rows',
    key: ['city_id', 'geoid'],
    rows: tracts.rows,
    columns: [
      own('city_id'),
      own('geoid'),
      own('population'),
      own('land_area_m2'),
      ...GRADES.map((g) => ({
        ...{ ...share, name: `share_${g.toLowerCase()}` },
        description: `Part of the tract’s land that areas graded ${g} cover.`,
      })),
      { ...share, name: 'coverage', description: 'Part of the tract’s land that was graded.' },
      {
        ...{ ...grade, name: 'centroid_grade', missing: 'no graded area holds it' },
        description: 'Grade at the middle of the tract’s land.',
      },
      {
        ...{ ...grade, name: 'centre_grade' },
        description: 'Grade at the tract’s centre of population.',
        missing: 'no graded area holds it, or there is no centre',
      },
      {
        ...{ name: 'grade_score', type: 'number', sources },
        description: 'Mean grade by area over the graded part of the tract, A = 1 to D = 4.',
        missing: 'nothing of the tract was graded',
      },
    ],
  }
}
