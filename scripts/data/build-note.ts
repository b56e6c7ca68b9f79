import type { BuildReport } from './build-report.ts'

/** What is kept of the last build into a folder. */
export interface BuildNote {
  /** Its `buildKey`. */
  key: string
  report: BuildReport
  /** What it published, as `fileHashes` has it. */
  files: Record<string, string>
}
