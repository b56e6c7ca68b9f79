import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tableToIPC, type Table } from 'apache-arrow'
import type { PublishedFile } from '../../src/domain/manifest.ts'
import type { TableReport } from '../../src/domain/published-report.ts'
import { columnRanges } from './column-ranges.ts'
import { HOLC_FORMS } from './holc-form.ts'
import { sha256 } from './source-file.ts'

/** What the manifest says of a file besides its size and hash. */
export type FileNote = Pick<PublishedFile, 'rows' | 'vintage' | 'sources'>

/** A folder of published files that remembers what it wrote. */
export class Publication {
  readonly folder: string
  readonly #maps: string
  readonly #files: PublishedFile[] = []
  readonly #tables: TableReport[] = []

  /** `maps` is the id of the source that the HOLC maps were read from: files that rest on them name it. */
  constructor(folder: string, maps: string) {
    this.folder = folder
    this.#maps = maps
  }

  /** The files so far, by path. */
  get files(): PublishedFile[] {
    return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** What the tables so far hold, by path. */
  get tables(): TableReport[] {
    return this.#tables.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** Writes compact JSON. Keys keep their order, so the same value gives the same bytes. */
  writeJson(path: string, value: unknown, note: FileNote): void {
    this.writeText(path, `${JSON.stringify(value)}\n`, note)
  }

  writeText(path: string, text: string, note: FileNote): void {
    this.write(path, text, note)
  }

  /** Writes an uncompressed Arrow IPC stream. */
  writeTable(path: string, table: Table, note: Omit<FileNote, 'rows'>): void {
    this.#tables.push({ path, rows: table.numRows, columns: columnRanges(table) })
    this.write(path, tableToIPC(table, 'stream'), { ...note, rows: table.numRows })
  }

  /** The id of a source in the files that were read: that of the maps is another where they came in their later form. */
  sourceOf(id: string): string {
    return id === HOLC_FORMS.v1.source ? this.#maps : id
  }

  /** Writes text or bytes as they are, and returns what the manifest says of them. */
  write(path: string, content: string | Uint8Array, note: FileNote): PublishedFile {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const place = join(this.folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
    const sources = note.sources.map((id) => this.sourceOf(id))
    const { rows, vintage } = note
    const file = { path, rows, bytes: bytes.length, sha256: sha256(bytes), vintage, sources }
    this.#files.push(file)
    return file
  }
}
