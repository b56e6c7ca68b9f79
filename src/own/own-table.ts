/** A cell as its file has it: text, a number where the format has numbers, null where nothing stands. */
export type Cell = string | number | null

export interface OwnColumn {
  name: string
  /** One a row. */
  cells: Cell[]
}

/** What was noticed about a file while it was read, and did not keep it from being read. */
export type FileNote =
  | { kind: 'windows-1252' }
  | { kind: 'sheets'; read: string; others: string[] }
  | { kind: 'renamed'; column: number; name: string }
  | { kind: 'short-rows'; count: number; first: number }
  | { kind: 'outlines' }

/** The form of a file, as it was found from its content. */
export type FileForm = 'csv' | 'tsv' | 'semicolons' | 'xlsx' | 'parquet' | 'geojson'

/** A reader's file as a table. */
export interface OwnTable {
  file: string
  form: FileForm
  columns: OwnColumn[]
  /** Where each row stands in the file: 1 is the header of a CSV or a sheet; of Parquet and GeoJSON, 1 is the first row or feature. */
  rows: number[]
  notes: FileNote[]
}
