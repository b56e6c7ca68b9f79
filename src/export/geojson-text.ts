import { rowsOf, type Cell, type FileColumn, type FileFacts, type FileTable } from './file-table.ts'
import { rightHanded } from './right-handed.ts'
import { shapesBounds } from './shapes-bounds.ts'

/** RFC 7946 knows one reference system; what it is to tracts is said beside them. */
const DATUM_NOTE: Record<'EPSG:4269' | 'OGC:CRS84', string> = {
  'EPSG:4269':
    'Longitude and latitude as the Census Bureau publishes them, in NAD83 (EPSG:4269), not moved to WGS 84: a metre or two in the United States.',
  'OGC:CRS84': 'Longitude and latitude, WGS 84 (OGC:CRS84).',
}

/**
 * A table as GeoJSON by RFC 7946: a feature a row, rings by the right-hand rule, the first column of the key that names it alone as its id, and
 * a member `metadata` with `facts`. Columns that `optional` names are left out of the rows that have nothing there.
 */
export function geojsonText(
  table: FileTable,
  facts: FileFacts,
  { optional = () => false }: { optional?: (column: FileColumn) => boolean } = {},
): string {
  const { columns, shapes, key } = table
  const geometries = shapes?.geometries.map(rightHanded) ?? []
  const bbox = shapesBounds(geometries)
  const ids = columns.find(({ name }) => name === key.at(-1))
  const features = Array.from({ length: rowsOf(table) }, (_, i) =>
    JSON.stringify({
      type: 'Feature',
      ...(ids && { id: ids.values[i] }),
      geometry: geometries[i] ?? null,
      properties: propertiesOf(columns, i, optional),
    }),
  )
  const metadata = { ...facts, ...(shapes && { coordinates: DATUM_NOTE[shapes.datum] }) }
  const head = { type: 'FeatureCollection', ...(bbox && { bbox }), metadata }
  // A feature a line, so that the file can be read and compared by eye.
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`
}

function propertiesOf(
  columns: readonly FileColumn[],
  row: number,
  optional: (column: FileColumn) => boolean,
): Record<string, Cell> {
  // Not by assignment, which makes something else of a column called "__proto__".
  return Object.fromEntries(
    columns.flatMap((column): [string, Cell][] => {
      const value = column.values[row]!
      return value !== null || !optional(column) ? [[column.name, value]] : []
    }),
  )
}
