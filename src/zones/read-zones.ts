import { DataError } from '../domain/data-error.ts'
import { cleanZones, type CleanZones } from './clean-zones.ts'
import { nameColumns, type NameColumn } from './name-columns.ts'
import type { RawZones } from './raw-zones.ts'
import { readGeojson } from './read-geojson.ts'
import { MOST_BYTES } from './zones-limits.ts'

/** A file of zones as it was read, and all that became of its features. */
export interface ZonesRead extends CleanZones {
  /** Its name. */
  file: string
  format: RawZones['format']
  /** How many features it has. */
  features: number
  /** Whether it does not say what its coordinates are, which were taken as degrees. */
  isUnreferenced: boolean
  /** The properties that may name the zones, by zone. */
  columns: NameColumn[]
}

/** "PK", as every zip archive begins. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Reads GeoJSON or a zipped shapefile; what reads the latter is fetched when it is met. Throws a DataError where the file cannot be used. */
export async function readZones(file: string, bytes: Uint8Array): Promise<ZonesRead> {
  if (bytes.length > MOST_BYTES)
    throw new DataError({
      file,
      expected: `at most ${MOST_BYTES / 1e6} MB`,
      got: `${Math.ceil(bytes.length / 1e6)} MB`,
    })
  if (bytes.length === 0)
    throw new DataError({ file, expected: 'GeoJSON, or a zipped shapefile', got: 'an empty file' })
  const raw = isZip(bytes)
    ? (await import('./read-shapefile.ts')).readShapefile(file, bytes)
    : readGeojson(file, bytes)
  const clean = cleanZones(file, raw)
  return {
    ...{ file, format: raw.format, features: raw.features.length },
    isUnreferenced: raw.isUnreferenced,
    ...clean,
    columns: nameColumns(clean.zones.map(({ feature }) => raw.features[feature - 1]!.properties)),
  }
}
