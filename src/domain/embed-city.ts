import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { City } from './city.ts'
import type { AreaProperties, PlaceProperties } from './city-shapes.ts'
import type { EstimateColumns } from './city-tracts.ts'
import type { Geoid } from './geoid.ts'
import type { Vintage } from './vintage.ts'

/** A city's outlines for small maps: fewer points than `city/<id>.topo.json` has, each kept one shared by the shapes beside it. `tracts` stand in the order of the columns. */
export type SmallShapes = Topology<{
  areas: GeometryCollection<AreaProperties>
  tracts: GeometryCollection
  land: Polygon | MultiPolygon
  places?: GeometryCollection<PlaceProperties>
}>

/**
 * Half the widths of the 95 % intervals under the default assignment, in the measure's unit; null where a group has under two tracts. With them
 * means and gaps have their intervals without the code of Student's distribution.
 */
export interface Margins {
  /** Of the means of A, B, C, D and the tracts without a grade. */
  groups: (number | null)[]
  /** Of the gaps between two grades, in the order of `GRADE_COUPLES`. */
  gaps: (number | null)[]
}

/** Every two grades, once. */
export const GRADE_COUPLES = ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] as const

/** What one way of counting finds: the numbers of tracts of both grades, their means, then the gap, its limits and its standard error, null where there is none. */
export type EmbedWay = readonly [
  n: number,
  nReference: number,
  mean: number | null,
  meanReference: number | null,
  gap: readonly [estimate: number, low: number, high: number, standardError: number | null] | null,
]

/**
 * `embed/<id>.json`, `embed/<id>.2020.json`: all that a small picture of a city needs, without the database. The estimates of other measures
 * than its own are in `EmbedMeasures`, in the same order of tracts.
 */
export interface EmbedCity<V extends Vintage = Vintage> {
  dataVersion: string
  /** Whether the data are made up. */
  invented: boolean
  /** Ids of the sources that it was made from. */
  sources: string[]
  city: City
  vintage: V
  shapes: SmallShapes
  geoid: Geoid<V>[]
  population: (number | null)[]
  /** Parts of each tract's area, 0–1. */
  shareA: number[]
  shareB: number[]
  shareC: number[]
  shareD: number[]
  coverage: number[]
  /** By way of counting: each tract's grade, "-" for none. Ways are left out that only take the grades of the tracts with less coverage away. */
  grades: Record<string, string>
  /** The measure whose estimates and ways are here. */
  measure: string
  /** Its columns; null where the city has no estimate of it. */
  estimates: EstimateColumns | null
  /** By measure id, of all that the city has estimates of. */
  margins: Record<string, Margins>
  /** The gap between two grades in every way of counting, in the order of `ASSIGNMENTS`; null where the city has no estimate of the measure. */
  ways: { pair: string; gaps: EmbedWay[] } | null
}
