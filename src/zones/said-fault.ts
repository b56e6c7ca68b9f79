import type { DataFault } from '../domain/data-error.ts'
import { sayLike } from '../words/say-like.ts'
import type { Text } from '../words/say.ts'

/** What the reader of zones, which speaks English alone, expects of files and finds in them. */
const OF_FILES: readonly Text[] = [
  'GeoJSON, or a zipped shapefile',
  'bytes that are neither text nor a zip archive',
  'JSON without a type',
  'JSON of a {type}',
  '{n} characters that are not: {text}',
  'an empty file',
  'longitude and latitude (WGS 84), as GeoJSON has them today',
  'another reference system',
  'a whole zip archive',
  'at most {n} MB once unpacked',
  'at most {n} MB',
  'one .shp in the archive, with its .dbf and .prj',
  'none',
  'a .prj that can be reprojected to longitude and latitude',
  'a readable shapefile',
  'a readable table',
  '{n} records in {bytes} bytes',
  'a record for each of {n} shapes',
  '{n} records',
  '{n} bytes',
  'at most {n} zones',
  'at most {n} points in all outlines',
  'more',
  'longitude before latitude',
  'longitude and latitude in degrees (WGS 84)',
  'polygons',
  'no features',
  'a polygon that can be used',
  'coordinates that begin with {x}, {y}',
  '{n} features',
]

/** A fault of a file of zones in the reader's language. */
export function saidFault(fault: DataFault): DataFault {
  return {
    ...fault,
    expected: sayLike(fault.expected, OF_FILES),
    got: sayLike(fault.got, OF_FILES),
  }
}
