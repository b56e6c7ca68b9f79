import { unzipSync } from 'fflate'
import type { Geometry } from 'geojson'
import proj4 from 'proj4'
import { parseDbf, parseShp } from 'shpjs'
import { DataError } from '../domain/data-error.ts'
import type { RawZones } from './raw-zones.ts'
import { MOST_UNPACKED_BYTES } from './zones-limits.ts'

const PARTS = ['.shp', '.dbf', '.prj', '.cpg']

/** Of a dBASE table: where its header tells the number of records, their beginning and their length, bytes. */
const DBF_HEADER = 32

/**
 * The features of a zipped shapefile, reprojected to degrees by its .prj; without one its coordinates are taken as degrees. Throws a
 * DataError for an archive that is broken, too large or holds none or several shapefiles, and for a projection that is not understood.
 */
export function readShapefile(file: string, bytes: Uint8Array): RawZones {
  const entries = unzipped(file, bytes)
  const name = onlyName(file, entries)
  const entry = (ending: string) => entries.get(`${name}${ending}`)
  const prj = projectionOf(file, entry('.prj'))
  const shapes = attempt(`${file}: ${name}.shp`, 'a readable shapefile', () =>
    parseShp(entry('.shp')!, prj ?? undefined),
  )
  const records = recordsOf(`${file}: ${name}.dbf`, entry('.dbf'), entry('.cpg'), shapes)
  return {
    format: 'shapefile',
    features: shapes.map((geometry, i) => ({ geometry, properties: records[i] ?? {} })),
    isUnreferenced: prj === null,
  }
}

/** The parts of shapefiles in an archive, by their path in lower case at the end; what else lies there is left. */
function unzipped(file: string, bytes: Uint8Array): Map<string, Uint8Array> {
  let unpacked = 0
  const entries = attempt(file, 'a whole zip archive', () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.startsWith('__MACOSX/') || !PARTS.includes(name.slice(-4).toLowerCase()))
          return false
        unpacked += originalSize
        return unpacked <= MOST_UNPACKED_BYTES
      },
    }),
  )
  if (unpacked > MOST_UNPACKED_BYTES)
    throw new DataError({
      file,
      expected: `at most ${MOST_UNPACKED_BYTES / 1e6} MB once unpacked`,
      got: `${Math.round(unpacked / 1e6)} MB`,
    })
  return new Map(
    Object.entries(entries).map(([name, part]) => [
      name.slice(0, -4) + name.slice(-4).toLowerCase(),
      part,
    ]),
  )
}

function onlyName(file: string, entries: ReadonlyMap<string, Uint8Array>): string {
  const names = [...entries.keys()]
    .filter((name) => name.endsWith('.shp'))
    .map((name) => name.slice(0, -4))
  if (names.length === 1) return names[0]!
  throw new DataError({
    file,
    expected: 'one .shp in the archive, with its .dbf and .prj',
    got: names.length === 0 ? 'none' : names.map((name) => `${name}.shp`).join(', '),
  })
}

/** How the text of a reference system begins that has a place on the globe: a grid of a town's own has none. */
const ON_THE_GLOBE = /^(GEOGCS|PROJCS|GEOCCS|COMPD_CS|GEOGCRS|GEODCRS|PROJCRS|COMPOUNDCRS)\b/i

/** The text of a .prj that is understood; null without one. */
function projectionOf(file: string, prj: Uint8Array | undefined): string | null {
  if (!prj) return null
  const text = new TextDecoder().decode(prj).trim()
  if (text === '') return null
  if (!ON_THE_GLOBE.test(text)) throw notUnderstood(file, text)
  try {
    // The reader of shapes leaves coordinates as they are, and says nothing, where it does not understand this text.
    const [longitude, latitude] = proj4(text).inverse([0, 0]) as [number, number]
    if (Number.isFinite(longitude) && Number.isFinite(latitude)) return text
  } catch (cause) {
    throw notUnderstood(file, text, cause)
  }
  throw notUnderstood(file, text)
}

function notUnderstood(file: string, text: string, cause?: unknown): DataError {
  const name = /^\w+\["([^"]{1,60})"/.exec(text)?.[1] ?? text.slice(0, 60)
  return new DataError(
    { file, expected: 'a .prj that can be reprojected to longitude and latitude', got: name },
    { cause },
  )
}

function recordsOf(
  file: string,
  dbf: Uint8Array | undefined,
  cpg: Uint8Array | undefined,
  shapes: readonly (Geometry | null)[],
): Record<string, unknown>[] {
  if (!dbf) return []
  const records = attempt(file, 'a readable table', () => {
    if (dbf.length < DBF_HEADER) throw new RangeError(`${dbf.length} bytes`)
    const header = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength)
    const [count, begin, length] = [
      header.getUint32(4, true),
      header.getUint16(8, true),
      header.getUint16(10, true),
    ]
    // The reader of tables believes whatever number of records the header says.
    if (length === 0 || begin + count * length > dbf.length + length)
      throw new RangeError(`${count} records in ${dbf.length} bytes`)
    return parseDbf(dbf, cpg)
  })
  if (records.length === shapes.length) return records
  throw new DataError({
    file,
    expected: `a record for each of ${shapes.length} shapes`,
    got: `${records.length} records`,
  })
}

/** Runs a decoder whose errors say nothing about the file. */
function attempt<T>(file: string, expected: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    if (error instanceof DataError) throw error
    const got = error instanceof Error ? error.message : String(error)
    throw new DataError({ file, expected, got }, { cause: error })
  }
}
