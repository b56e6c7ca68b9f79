import { parse } from 'csv-parse/sync'
import type { FeatureCollection } from 'geojson'
import { parquetReadObjects } from 'hyparquet'
import { textOfCell } from '../../src/export/csv-text.ts'

/** A file that is taken away, as a reader of its format finds it. */
export interface TakenFile {
  rows: number
  /** A value of a row, as text; '' where there is none. */
  cell: (row: number, column: string) => string
}

type Row = Readonly<Record<string, unknown>>

const asText = (value: unknown) =>
  value === null || value === undefined ? '' : String(value as string | number | boolean)

function fileOf(rows: readonly Row[]): TakenFile {
  return { rows: rows.length, cell: (row, column) => asText(rows[row]?.[column]) }
}

/** The rows of a CSV, GeoJSON or Parquet file, read by other code than wrote it; null for any other file. Throws where it cannot be read. */
export async function readTaken(path: string, bytes: Buffer): Promise<TakenFile | null> {
  if (path.endsWith('.csv')) {
    const [head, ...rows] = parse(bytes, { bom: true })
    const at = new Map(head?.map((name, i) => [name, i]))
    return {
      rows: rows.length,
      cell: (row, column) => textOfCell(rows[row]?.[at.get(column) ?? -1] ?? ''),
    }
  }
  if (path.endsWith('.geojson')) {
    const { features } = JSON.parse(bytes.toString()) as FeatureCollection
    return fileOf(features.map(({ properties }) => properties ?? {}))
  }
  if (!path.endsWith('.parquet')) return null
  return fileOf(await parquetReadObjects({ file: new Uint8Array(bytes).buffer, geoparquet: false }))
}
