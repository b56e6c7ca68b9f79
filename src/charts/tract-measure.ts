import type { Measure } from '../domain/measure.ts'

/** A measure in one tract, and in all tracts of its city that have it. Null where no estimate was published. */
export interface TractMeasure {
  measure: Measure
  /** Of the city's tracts. */
  values: readonly number[]
  median: number | null
  estimate: number | null
  low: number | null
  high: number | null
}
