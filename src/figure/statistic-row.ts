import { say } from '../words/say.ts'

/** One statistic as a table prints it. */
export interface StatisticRow {
  /** The file of src/stats that computes it, under which the methods page explains it. */
  module: string
  name: string
  /** Null where it cannot be told. */
  figure: string | null
  /** Its 95 % interval, or its p; empty where it has none. */
  beside: string
  /** What it says, or why it cannot be told. */
  sentence: string
}

/** A row of what cannot be told, with the reason. */
export function untold(module: string, name: string, reason: string): StatisticRow {
  return {
    module,
    name,
    figure: null,
    beside: '',
    sentence: say('Cannot be computed: {reason}.', { reason }),
  }
}
