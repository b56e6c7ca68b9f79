import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildData, type BuildOptions } from './build.ts'
import { buildKey } from './build-key.ts'
import { readNote, writeNote, type BuildNote } from './build-note.ts'
import type { BuildReport } from './build-report.ts'
import { fileHashes } from './file-hashes.ts'
import { sha256 } from './source-file.ts'

/**
 * Builds as `buildData` does, unless `out` holds, to the byte, what the same build published there before; `notes` is the folder that
 * remembers it. The report is that of the build either way.
 */
export async function buildIfChanged(options: BuildOptions, notes: string): Promise<BuildReport> {
  const { out, log = () => {} } = options
  const file = join(notes, `${sha256(resolve(out)).slice(0, 16)}.json`)
  const note = noteOf(file, log)
  const key = buildKey(options)
  if (note?.key === key) {
    if (isDeepStrictEqual(fileHashes(out), note.files)) {
      log(`Nothing has changed since ${out} was built`)
      return note.report
    }
    log(`${out} is not as it was built, so it is built again`)
  }
  const report = await buildData(options)
  writeNote(file, { key, report, files: fileHashes(out) })
  return report
}

/** A damaged note is as good as none, but it is said. */
function noteOf(file: string, log: (line: string) => void): BuildNote | null {
  try {
    return readNote(file)
  } catch (error) {
    log(`${(error as Error).message}: the data are built anew`)
    return null
  }
}
