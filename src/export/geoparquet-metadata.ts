import { shapesBounds } from './shapes-bounds.ts'
import type { FileShapes } from './file-table.ts'

/** The column of a GeoParquet file that holds outlines. */
export const GEOMETRY = 'geometry'

/** NAD83 as PROJJSON 0.7, as PROJ 9 writes EPSG:4269. GeoParquet stores longitude first, whatever the order of axes here. */
export const NAD83 = {
  $schema: 'https://proj.org/schemas/v0.7/projjson.schema.json',
  type: 'GeographicCRS',
  name: 'NAD83',
  datum: {
    type: 'GeodeticReferenceFrame',
    name: 'North American Datum 1983',
    ellipsoid: {
      name: 'GRS 1980',
      semi_major_axis: 6378137,
      inverse_flattening: 298.257222101,
    },
  },
  coordinate_system: {
    subtype: 'ellipsoidal',
    axis: [
      { name: 'Geodetic latitude', abbreviation: 'Lat', direction: 'north', unit: 'degree' },
      { name: 'Geodetic longitude', abbreviation: 'Lon', direction: 'east', unit: 'degree' },
    ],
  },
  id: { authority: 'EPSG', code: 4269 },
} as const

/**
 * The `geo` metadata of GeoParquet 1.1 for a column of right-handed WKB. OGC:CRS84 is what a file without `crs` means.
 * Source: https://geoparquet.org/releases/v1.1.0/
 */
export function geoParquetMetadata({ datum, geometries }: FileShapes): object {
  const bbox = shapesBounds(geometries)
  const types = new Set(geometries.flatMap((shape) => shape?.type ?? []))
  return {
    version: '1.1.0',
    primary_column: GEOMETRY,
    columns: {
      [GEOMETRY]: {
        encoding: 'WKB',
        geometry_types: [...types].sort(),
        ...(datum === 'EPSG:4269' && { crs: NAD83 }),
        edges: 'planar',
        orientation: 'counterclockwise',
        ...(bbox && { bbox }),
      },
    },
  }
}
