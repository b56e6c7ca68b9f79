import type { MultiPolygon, Polygon } from 'geojson'
import type { Column } from '../domain/table-schema.ts'

export type Cell = string | number | boolean | null

/** A column as the codebook tells it, with what stands in it. */
export interface FileColumn extends Column {
  /** By row; null where `missing` says. */
  values: readonly Cell[]
}

/**
 * What the coordinates are counted from: the Census Bureau publishes its tracts in NAD83, the HOLC maps come in WGS 84. In the United States
 * the two differ by a metre or two, as little as the grid that outlines are published on; the atlas joins them as they are.
 */
export type Datum = 'EPSG:4269' | 'OGC:CRS84'

/** The rows' outlines, in degrees: longitude, then latitude. */
export interface FileShapes {
  datum: Datum
  /** By row; null where it has no outline. */
  geometries: readonly (Polygon | MultiPolygon | null)[]
}

/** A table to take away, whatever the format: what a row is, which columns make it unique, what each holds. */
export interface FileTable {
  /** Of the files, without ending: what they hold. */
  name: string
  title: string
  /** Completes "A row is …". */
  row: string
  key: readonly string[]
  columns: readonly FileColumn[]
  /** Null where rows have no outline, or the reader wants none. */
  shapes: FileShapes | null
}

/** The number of its rows. */
export function rowsOf({ columns }: FileTable): number {
  return columns[0]?.values.length ?? 0
}

/** The name of its file in one format: what it holds. */
export function fileName({ name }: FileTable, format: string): string {
  return `${name}.${format}`
}

/** What every file says of itself, beside its rows: plain text and numbers. */
export interface FileFacts {
  title: string
  /** The words that data are made up; absent from real ones. */
  invented?: string
  licence: string
  citation: string
  /** Absent where it is not known, and from published files, which change only with what is in them. */
  data_version?: string
  /** Whose zones they are of; absent from files without any. */
  zones?: string
  /** The whole address of the live view; absent from files that show no view. */
  link?: string
  /** The day it was made, YYYY-MM-DD; absent from published files, which are the same every day. */
  made?: string
}
