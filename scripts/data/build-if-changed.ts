import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildData, type BuildOptions } from './build.ts'
import { buildKey, codeKey } from './build-key.ts'
import type { BuildNote } from './build-note.ts'
import type { BuildReport } from './build-report.ts'
import { fileHashes } from './file-hashes.ts'
import { readKept, writeKept } from './kept-file.ts'
import { Memory } from './memory.ts'
import { sha256 } from './source-file.ts'

/**
 * Builds as `buildData` does, unless `out` holds, to the byte, what the same build published there before; `notes` is the folder that
 * remembers it, and the outlines, maps and joins of earlier builds, of which only what changed is made again. The report is that of the
 * build either way.
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
  const memory = new Memory(join(notes, 'parts'), codeKey(), log)
  const report = await buildData({ ...options, memory })
  for (const { kind, made, known } of memory.uses)
    if (known > 0) log(`${kind}: ${made} made, ${known} as they were`)
  if (!options.cities) memory.forgetOthers()
  const made: BuildNote = { key, report, files: fileHashes(out) }
  writeKept(file, made)
  return report
}

/** A damaged note is as good as none, but it is said. */
function noteOf(file: string, log: (line: string) => void): BuildNote | null {
  try {
    return readKept<BuildNote>(file)
  } catch (error) {
    log(`${(error as Error).message}: the data are built anew`)
    return null
  }
}
