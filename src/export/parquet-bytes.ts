import { geojsonToWkb, parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import type { FileColumn, FileFacts, FileTable } from './file-table.ts'
import { GEOMETRY, geoParquetMetadata } from './geoparquet-metadata.ts'
import { rightHanded } from './right-handed.ts'

const TYPES = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<FileColumn['type'], ColumnSource['type']>

/**
 * A table as Parquet, compressed by Snappy; with outlines GeoParquet 1.1, in a last column of WKB. `facts` stand in the file's key-value metadata, each
 * under its own key.
 */
export function parquetBytes(table: FileTable, facts: FileFacts): Uint8Array {
  const geometries = table.shapes?.geometries.map(rightHanded)
  const columnData: ColumnSource[] = table.columns.map(({ name, type, missing, values }) => ({
    name,
    type: TYPES[type],
    data: [...values],
    nullable: missing !== undefined,
    ...LEAN,
  }))
  if (geometries)
    columnData.push({
      name: GEOMETRY,
      // Not the newer logical type GEOMETRY, which readers of GeoParquet 1.1 need not know.
      type: 'BYTE_ARRAY',
      data: geometries.map((shape) => shape && geojsonToWkb(shape)),
      nullable: true,
      ...LEAN,
    })
  const own = Object.entries(facts).flatMap(([key, value]: [string, string | null | undefined]) =>
    typeof value === 'string' ? [{ key, value }] : [],
  )
  const geo =
    table.shapes && geometries
      ? [{ key: 'geo', value: JSON.stringify(geoParquetMetadata({ ...table.shapes, geometries })) }]
      : []
  const buffer = parquetWriteBuffer({
    columnData,
    kvMetadata: [...own, ...geo],
    createdBy: 'Redlining & Health Atlas (hyparquet-writer)',
    rowGroupSize: ROWS_A_GROUP,
  })
  return new Uint8Array(buffer)
}

/** A city has a few hundred rows: one group holds them, and what helps to leave out groups and pages would weigh more than the values. */
const ROWS_A_GROUP = 100_000
const LEAN = { statistics: false, offsetIndex: false } as const
