import type { Vintage } from './vintage.ts'

/** The published files and tables of 2010 tracts have plain names; those of another census carry its year. */
const marked = (name: string, vintage: Vintage, mark: string) =>
  vintage === 2010 ? name : `${name}${mark}${vintage}`

/** Tables of tracts: the published ones, what the database derives of them, and what the reader's own join gives. */
type TractTable = 'tract' | 'crosswalk' | 'tract_share' | 'crosswalk_here' | 'graded_here'

/** The name of a table of tracts: "tract", "crosswalk_2020". */
export function tableName(table: TractTable, vintage: Vintage): string {
  return marked(table, vintage, '_')
}

/** The Arrow file of a table. */
export function tablePath(name: string): string {
  return `${name}.arrow`
}

/** A city's areas and its tracts of one census, as TopoJSON. */
export function shapesPath(city: string, vintage: Vintage): string {
  return `${marked(`city/${city}`, vintage, '.')}.topo.json`
}

/** What a city's first picture on the tracts of one census needs. */
export function columnsPath(city: string, vintage: Vintage): string {
  return `${marked(`city/${city}`, vintage, '.')}.tracts.json`
}

/** A measure's estimates. */
export function estimatePath(measure: string): string {
  return `estimate/${measure}.arrow`
}

/** The formats of a city's tracts for whoever has no use for the app, and what tells about them. */
export const CITY_FORMATS = ['csv', 'geojson', 'parquet', 'metadata.json'] as const
export type CityFormat = (typeof CITY_FORMATS)[number]

/** A city's tracts of one census with every measure, in one format: an address that stays. */
export function cityFilePath(city: string, vintage: Vintage, format: CityFormat): string {
  return `${marked(`city/${city}`, vintage, '.')}.${format}`
}

/** Whether a published file is one that the app itself never reads, but only offers. */
export function isTakenAway(path: string): boolean {
  return /^city\/.*\.(csv|geojson|parquet|metadata\.json)$/.test(path)
}

/** What a small picture of a city on the tracts of one census needs. */
export function embedPath(city: string, vintage: Vintage): string {
  return `${marked(`embed/${city}`, vintage, '.')}.json`
}

/** The estimates of the measures that are not in that file. */
export function embedMeasuresPath(city: string, vintage: Vintage): string {
  return `${marked(`embed/${city}`, vintage, '.')}.measures.json`
}
