import { Table, type DataType, type RecordBatch, type Schema } from 'apache-arrow'
import type { Cell, ResultColumn } from '../console/cell.ts'
import { cellOf, kindOf } from './cell-of.ts'

/** Bytes of a result that are kept for its table, chart, map and files; the rows after them are counted only. */
export const MOST_KEPT_BYTES = 96 * 2 ** 20

/** The rows of a result that are kept: all of them, unless they are too many. It grows while the result comes. */
export class Result {
  readonly columns: readonly ResultColumn[]
  readonly #types: readonly DataType[]
  readonly #batches: RecordBatch[] = []
  #table: Table | null = null
  #bytes = 0
  #kept = 0
  #rows = 0

  constructor({ fields }: Schema) {
    this.columns = fields.map(({ name, type }) => ({ name, ...kindOf(type as DataType) }))
    this.#types = fields.map(({ type }) => type as DataType)
  }

  /** Takes the next rows in. */
  add(batch: RecordBatch): void {
    // One without rows may lack the parts of its lists.
    if (batch.numRows === 0) return
    this.#rows += batch.numRows
    if (this.#kept < this.#rows - batch.numRows || this.#bytes > MOST_KEPT_BYTES) return
    this.#batches.push(batch)
    this.#bytes += batch.data.byteLength
    this.#kept += batch.numRows
    this.#table = null
  }

  /** The rows that came so far. */
  get rows(): number {
    return this.#rows
  }

  /** The first rows, those that `cells` can give. */
  get kept(): number {
    return this.#kept
  }

  /** The cells of a column by its place, of the kept rows from one to before another. */
  cells(column: number, from = 0, to = this.#kept): Cell[] {
    this.#table ??= new Table(this.#batches)
    const vector = this.#table.getChildAt(column)
    const type = this.#types[column]!
    const last = Math.min(to, this.#kept)
    return Array.from({ length: Math.max(0, last - from) }, (_, i) =>
      cellOf(type, vector?.get(from + i)),
    )
  }
}
