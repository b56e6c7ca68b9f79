import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC, type Table } from 'apache-arrow'
import { MANIFEST_VERSION, type Manifest, type PublishedFile } from '../../src/domain/manifest.ts'
import type { Fault } from './check-fault.ts'
import { countRows } from './count-rows.ts'
import { MANIFEST } from './manifest.ts'
import type { Step } from './progress.ts'
import { readTaken, type TakenFile } from './read-taken.ts'
import { sha256 } from './source-file.ts'

/** What could be read of a folder of published files. */
export interface Published {
  manifest: Manifest
  tables: ReadonlyMap<string, Table>
  /** The content of its JSON files, as it came. */
  json: ReadonlyMap<string, unknown>
  /** The rows of the files that are only taken away, column by column as their format has them. */
  taken: ReadonlyMap<string, TakenFile>
}

/** Reads every file of the manifest and says which are missing, changed or unreadable. Throws an Error without a manifest. */
export async function readPublished(
  folder: string,
  step: Step,
): Promise<{ published: Published; faults: Fault[] }> {
  const manifest = readManifest(folder)
  step.expect(manifest.files.length)
  const tables = new Map<string, Table>()
  const json = new Map<string, unknown>()
  const taken = new Map<string, TakenFile>()
  /** The rows of a file that holds any. */
  const read = async (path: string, bytes: Buffer): Promise<number | null> => {
    if (path.endsWith('.arrow')) {
      const table = tableFromIPC(bytes)
      tables.set(path, table)
      return table.numRows
    }
    const file = await readTaken(path, bytes)
    if (file) {
      taken.set(path, file)
      return file.rows
    }
    if (!path.endsWith('.json')) return null
    const content: unknown = JSON.parse(bytes.toString())
    const rows = countRows(path, content)
    json.set(path, content)
    return rows
  }
  const faultsOf = async (file: PublishedFile): Promise<Fault[]> => {
    step.advance(file.rows)
    const fault = (kind: Fault['kind'], words: string) => ({ kind, where: file.path, words })
    const place = join(folder, file.path)
    if (!existsSync(place)) return [fault('file', 'there is no such file')]
    const bytes = readFileSync(place)
    const faults = byteFaults(file, bytes).map((words) => fault('file', words))
    try {
      const rows = await read(file.path, bytes)
      if (rows !== null && rows !== file.rows)
        faults.push(fault('file', `it has ${rows} rows, the manifest says ${file.rows}`))
    } catch (error) {
      faults.push(fault('unreadable', error instanceof Error ? error.message : String(error)))
    }
    return faults
  }
  const faults: Fault[] = []
  for (const file of manifest.files) faults.push(...(await faultsOf(file)))
  return { published: { manifest, tables, json, taken }, faults }
}

function byteFaults(file: PublishedFile, bytes: Uint8Array): string[] {
  if (bytes.length !== file.bytes)
    return [`it has ${bytes.length} bytes, the manifest says ${file.bytes}`]
  const hash = sha256(bytes)
  if (hash === file.sha256) return []
  return [`its SHA-256 is ${hash}, the manifest says ${file.sha256}`]
}

/** The manifest of a folder. Throws an Error where there is none of this format. */
export function readManifest(folder: string): Manifest {
  const place = join(folder, MANIFEST)
  if (!existsSync(place)) throw new Error(`There is no ${place}: nothing has been published there`)
  const manifest = parseManifest(place)
  if (manifest.version === MANIFEST_VERSION) return manifest
  throw new Error(`${place} has format ${manifest.version}, expected ${MANIFEST_VERSION}`)
}

function parseManifest(place: string): Manifest {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Manifest
  } catch (cause) {
    throw new Error(`${place} is not JSON`, { cause })
  }
}
