import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFile } from '../../src/domain/manifest.ts'
import type { Step } from './progress.ts'
import { inputFile, openSource, type SourceFile } from './source-file.ts'

/** Reads files of a mirror and remembers which. */
export class MirrorReader {
  /** Those read so far, in their order. */
  readonly files: InputFile[] = []
  readonly #root: string
  readonly #step: Step

  constructor(root: string, step: Step) {
    this.#root = root
    this.#step = step
  }

  has(path: string): boolean {
    return existsSync(join(this.#root, path))
  }

  /** Names in a folder that match a pattern, in their order; none where there is no such folder. */
  names(folder: string, pattern: RegExp): string[] {
    if (!this.has(folder)) return []
    return readdirSync(join(this.#root, folder))
      .filter((name) => pattern.test(name))
      .sort()
  }

  /** The file of a source. Throws a DataError where there is none. */
  open(source: string, path: string): SourceFile {
    return openSource(this.#root, source, path)
  }

  /** Parses the file of a source. Throws a DataError where there is none, and what `parse` throws. */
  read<T>(
    source: string,
    path: string,
    parse: (file: SourceFile) => T,
    rows: (parsed: T) => number,
  ): T {
    return this.parse(this.open(source, path), parse, rows)
  }

  /** Parses a file that was opened elsewhere. One that was parsed for another purpose before is remembered once. */
  parse<T>(file: SourceFile, parse: (file: SourceFile) => T, rows: (parsed: T) => number): T {
    const parsed = parse(file)
    if (!this.files.some(({ path }) => path === file.path))
      this.files.push(inputFile(file, rows(parsed)))
    this.#step.advance(rows(parsed))
    return parsed
  }
}
