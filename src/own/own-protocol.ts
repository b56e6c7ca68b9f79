import type { DataFault } from '../domain/data-error.ts'
import type {
  CheckedMeasure,
  OwnChoice,
  OwnReport,
  OwnEstimates,
  Problem,
} from './check-measure.ts'
import type { KnownGeoids } from './known-geoids.ts'
import type { OwnSummary, TractsFound } from './summarize-table.ts'

/** What the worker is asked to do with a reader's file, and with what. */
export interface OwnTasks {
  /** Reads a file, which is kept until the next. */
  read: { asks: { file: string; bytes: ArrayBuffer }; answers: OwnSummary }
  /** Looks which tracts a column names. The tracts that the data know are sent once. */
  tracts: { asks: { column: number; known: KnownGeoids | null }; answers: TractsFound }
  /** Makes a measure of the file; the first problems are told with it. */
  check: {
    asks: OwnChoice
    answers: { report: OwnReport; problems: Problem[]; estimates: OwnEstimates }
  }
  /** All problems of the last check. */
  problems: { asks: null; answers: CheckedMeasure['problems'] }
}

export type OwnTask = keyof OwnTasks

/** What the page asks of the worker. */
export type OwnRequest = {
  [Task in OwnTask]: { id: number; task: Task; asks: OwnTasks[Task]['asks'] }
}[OwnTask]

/** What the worker answers to the request of that id. */
export type OwnResponse = { id: number } & (
  { answer: OwnTasks[OwnTask]['answers'] } | { fault: DataFault } | { error: string }
)

/** How many problems come with a check. */
export const FIRST_PROBLEMS = 100
