import { unzipSync } from 'fflate'
import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import { parseDbf, parseShp } from 'shpjs'
import { DataError } from '../../src/domain/data-error.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cellFault, geoidIn } from './cell.ts'
import { positionFault } from './position-fault.ts'
import type { SourceFile } from './source-file.ts'

/** A census tract's outline in degrees. */
export interface TractShape<V extends Vintage = 2010> {
  geoid: Geoid<V>
  geometry: Polygon | MultiPolygon
}

const PARTS = ['STATEFP', 'COUNTYFP', 'TRACTCE']
const FIELDS = [...PARTS, 'GEOID']

/**
 * The tracts of a zipped cartographic boundary file. NAD83 is read as WGS84: they differ by about a metre. Throws a
 * DataError for a broken archive, missing fields, tracts without an outline and faulty or repeated identifiers.
 */
export function readTracts<V extends Vintage = 2010>(file: SourceFile): TractShape<V>[] {
  const { shapes, records } = layerOf(file)
  const seen = new Set<Geoid<V>>()
  return records.map((record, i) => {
    const cell = { file: file.name, row: i + 1, column: 'GEOID', text: String(record.GEOID) }
    const geoid = geoidIn<V>(cell)
    const parts = PARTS.map((part) => record[part]).join('')
    if (parts !== geoid) throw cellFault(cell, `${parts}, as its parts say`)
    if (seen.has(geoid)) throw cellFault(cell, 'each tract once')
    seen.add(geoid)
    return { geoid, geometry: outlineOf(file, i, shapes[i]!) }
  })
}

function outlineOf(file: SourceFile, i: number, shape: Geometry | null): TractShape['geometry'] {
  const place = { file: file.name, row: i + 1, column: 'geometry' }
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon')
    throw new DataError({ ...place, expected: 'a polygon', got: shape?.type ?? 'no shape' })
  const wrong = positionFault(shape.coordinates, shape.type === 'Polygon' ? 2 : 3)
  if (wrong !== null)
    throw new DataError({
      ...place,
      expected: 'longitudes to ±180 and latitudes to ±90',
      got: JSON.stringify(wrong),
    })
  return shape
}

interface Layer {
  shapes: (Geometry | null)[]
  records: Record<string, unknown>[]
}

function layerOf(file: SourceFile): Layer {
  const entries = unzipped(file)
  const entry = (extension: string) =>
    Object.entries(entries).find(([path]) => path.toLowerCase().endsWith(extension))?.[1]
  const [shp, dbf, cpg] = [entry('.shp'), entry('.dbf'), entry('.cpg')]
  if (!shp || !dbf)
    throw new DataError({
      file: file.name,
      expected: 'a .shp and a .dbf in the archive',
      got: Object.keys(entries).join(', ') || 'an empty archive',
    })
  const layer = attempt(file, 'a readable shapefile', () => ({
    shapes: parseShp(shp),
    records: parseDbf(dbf, cpg),
  }))
  assertWhole(file, layer)
  return layer
}

function assertWhole(file: SourceFile, { shapes, records }: Layer): void {
  const missing = FIELDS.filter((field) => !(field in (records[0] ?? {})))
  if (missing.length > 0)
    throw new DataError({
      file: file.name,
      expected: `the fields ${FIELDS.join(', ')}`,
      got: `no ${missing.join(', ')}`,
    })
  if (shapes.length !== records.length)
    throw new DataError({
      file: file.name,
      expected: `a shape for each of ${records.length} records`,
      got: `${shapes.length} shapes`,
    })
}

function unzipped(file: SourceFile): Record<string, Uint8Array> {
  return attempt(file, 'a whole zip archive', () => unzipSync(file.bytes))
}

/** Runs a decoder whose errors say nothing about the file. */
function attempt<T>(file: SourceFile, expected: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    const got = (error as Error).message
    throw new DataError({ file: file.name, expected, got }, { cause: error })
  }
}
