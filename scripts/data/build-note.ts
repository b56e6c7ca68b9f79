import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BuildReport } from './build-report.ts'
import { sha256 } from './source-file.ts'

/** What is kept of the last build into a folder. */
export interface BuildNote {
  /** Its `buildKey`. */
  key: string
  report: BuildReport
  /** What it published, as `fileHashes` has it. */
  files: Record<string, string>
}

/** The note that `file` holds; null where there is none. Throws an Error for one that is not as it was written. */
export function readNote(file: string): BuildNote | null {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== sha256(body)) throw new Error(`${file} is damaged`)
  return JSON.parse(body) as BuildNote
}

/** Writes a note under its own hash: it is there whole or not at all. */
export function writeNote(file: string, note: BuildNote): void {
  const body = JSON.stringify(note)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${sha256(body)}\n${body}`)
  renameSync(`${file}.new`, file)
}
