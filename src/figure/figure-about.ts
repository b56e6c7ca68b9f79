import type { Assignment } from '../domain/assignment.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'

/** What every figure has to say of itself: what was measured and how it was counted, of which data, when, and where it lives. */
export interface FigureAbout {
  measure: Measure
  assignment: Assignment
  vintage: Vintage
  /** Whether the data are made up: then no publisher may be named as their source, and the figure says so. */
  invented: boolean
  /** Of the data; null while it is not known. */
  dataVersion: string | null
  /** When the figure was made, YYYY-MM-DD. */
  day: string
  /** The whole address of the live view; empty where it is not known. */
  link: string
}
