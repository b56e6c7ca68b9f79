import type { Text } from '../words/say.ts'
import type { Geoid } from './geoid.ts'
import type { Grade } from './grade.ts'
import type { Vintage } from './vintage.ts'

/** How an estimate was made, where its publisher or our own build says so. */
export const ESTIMATE_FLAG = {
  1: 'observed',
  2: 'predicted',
  3: 'observed and predicted',
  4: 'combined from the parts of a tract that several places share',
  5: 'moved from the tracts of another census by land area',
} as const satisfies Record<number, Text>
export type EstimateFlag = keyof typeof ESTIMATE_FLAG

/** One measure's columns, in the order of `CityTracts.geoid`; null means that no estimate was published. */
export interface EstimateColumns {
  estimate: (number | null)[]
  /** Limits of the 95 % interval. */
  low: (number | null)[]
  high: (number | null)[]
  flag: (EstimateFlag | null)[]
}

/**
 * `city/<id>.tracts.json`, `city/<id>.2020.tracts.json`: what a city's first picture needs without the database, by columns. The grade is
 * the default rule's at its default threshold; shares and coverage are parts of the tract's area, 0–1.
 */
export interface CityTracts<V extends Vintage = 2010> {
  city: string
  geoid: Geoid<V>[]
  /** Persons in the census that drew the tracts; null where the census file has no row. */
  population: (number | null)[]
  landAreaM2: number[]
  shareA: number[]
  shareB: number[]
  shareC: number[]
  shareD: number[]
  coverage: number[]
  grade: (Grade | null)[]
  /** By measure id; measures without any estimate here are left out. */
  estimates: Record<string, EstimateColumns>
}
