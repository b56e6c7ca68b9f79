import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DataError } from '../../src/domain/data-error.ts'
import type { InputFile } from '../../src/domain/manifest.ts'

/** One input file as it came. */
export interface SourceFile {
  /** Id in `data/sources.json`. */
  source: string
  /** Relative to the mirror, with forward slashes. */
  path: string
  /** The publisher's name of the file. */
  name: string
  bytes: Uint8Array
}

/** Reads `path` of the folder `root`. Throws a DataError when there is no such file. */
export function openSource(root: string, source: string, path: string): SourceFile {
  const place = join(root, path)
  if (!existsSync(place))
    throw new DataError({ file: path, expected: `the file of source "${source}"`, got: 'no file' })
  return { source, path, name: basename(path), bytes: readFileSync(place) }
}

/** What the manifest keeps of an input that held so many rows. */
export function inputFile({ source, path, bytes }: SourceFile, rows: number): InputFile {
  return { source, path, rows, bytes: bytes.length, sha256: sha256(bytes) }
}

/** The SHA-256 of `data`, 64 hex digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
