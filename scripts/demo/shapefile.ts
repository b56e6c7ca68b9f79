import type { MultiPolygon, Position } from 'geojson'

const FILE_CODE = 9994
const VERSION = 1000
const POLYGON = 5
const HEADER = 100
const RECORD_HEADER = 8

/**
 * The bytes of a .shp and a .shx of polygons, outer rings clockwise as the format wants them (ESRI Shapefile Technical
 * Description, 1998). Lengths in it are counted in 16-bit words, most integers of the headers are big-endian.
 */
export function writeShapefile(outlines: readonly MultiPolygon[]): {
  shp: Uint8Array
  shx: Uint8Array
} {
  const contents = outlines.map(polygonRecord)
  const shp = emptyFile(
    contents.reduce((sum, { byteLength }) => sum + RECORD_HEADER + byteLength, HEADER),
    outlines,
  )
  const shx = emptyFile(HEADER + RECORD_HEADER * contents.length, outlines)
  let at = HEADER
  contents.forEach((content, i) => {
    shx.setInt32(HEADER + RECORD_HEADER * i, at / 2)
    shx.setInt32(HEADER + RECORD_HEADER * i + 4, content.byteLength / 2)
    shp.setInt32(at, i + 1)
    shp.setInt32(at + 4, content.byteLength / 2)
    new Uint8Array(shp.buffer).set(content, at + RECORD_HEADER)
    at += RECORD_HEADER + content.byteLength
  })
  return { shp: new Uint8Array(shp.buffer), shx: new Uint8Array(shx.buffer) }
}

function emptyFile(byteLength: number, outlines: readonly MultiPolygon[]): DataView {
  const view = new DataView(new ArrayBuffer(byteLength))
  view.setInt32(0, FILE_CODE)
  view.setInt32(24, byteLength / 2)
  view.setInt32(28, VERSION, true)
  view.setInt32(32, POLYGON, true)
  setDoubles(view, 36, bounds(outlines.flatMap(({ coordinates }) => coordinates.flat(2))))
  return view
}

function polygonRecord({ coordinates }: MultiPolygon): Uint8Array {
  const rings = coordinates.flat()
  const points = rings.flat()
  const view = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length))
  view.setInt32(0, POLYGON, true)
  setDoubles(view, 4, bounds(points))
  view.setInt32(36, rings.length, true)
  view.setInt32(40, points.length, true)
  let first = 0
  rings.forEach((ring, i) => {
    view.setInt32(44 + 4 * i, first, true)
    first += ring.length
  })
  setDoubles(view, 44 + 4 * rings.length, points.flat())
  return new Uint8Array(view.buffer)
}

function bounds(points: readonly Position[]): number[] {
  const xs = points.map(([x]) => x!)
  const ys = points.map(([, y]) => y!)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function setDoubles(view: DataView, at: number, numbers: readonly number[]): void {
  numbers.forEach((number, i) => view.setFloat64(at + 8 * i, number, true))
}
