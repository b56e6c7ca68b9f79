import { tableFromIPC } from 'apache-arrow'
import { parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet'
import { readParquet } from 'parquet-wasm'
import { describe, expect, it } from 'vitest'
import { arrowBytes } from '../../../src/export/arrow-bytes.ts'
import { parquetBytes } from '../../../src/export/parquet-bytes.ts'
import { rightHanded } from '../../../src/export/right-handed.ts'
import { FACTS, SMALL_TABLE } from '../../fixtures/file-table.ts'
import { ALL_HOSTILE } from '../../fixtures/hostile-texts.ts'

const bufferOf = (bytes: Uint8Array) => bytes.slice().buffer
const columnOf = (name: string) =>
  SMALL_TABLE.columns.find((column) => column.name === name)!.values
const bytes = parquetBytes(SMALL_TABLE, FACTS)
const metadata = parquetMetadata(bufferOf(bytes))
const said = Object.fromEntries(
  (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]),
)

describe('a Parquet file', () => {
  it('gives back its rows to the reader of the same house', async () => {
    const rows = await parquetReadObjects({ file: bufferOf(bytes) })
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ geoid: '01079000100', note: '=1+1', change: -2.5, flag: 3 })
    expect(rows.map(({ geometry }) => geometry ?? null)).toEqual(
      SMALL_TABLE.shapes!.geometries.map(rightHanded),
    )
  })

  it('gives back its rows to a reader of another house, in Rust', () => {
    const table = tableFromIPC(readParquet(bytes).intoIPCStream())
    expect(table.numRows).toBe(3)
    for (const { name, values } of SMALL_TABLE.columns)
      expect([...table.getChild(name)!], name).toEqual(values)
    const [square] = [...table.getChild('geometry')!] as Uint8Array[]
    // Little-endian, a polygon, two rings, five positions.
    expect([...square!.slice(0, 13)]).toEqual([1, 3, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0])
  })

  it('is GeoParquet 1.1 whose tracts are in NAD83', () => {
    const geo = JSON.parse(said.geo!) as { columns: Record<string, object> }
    expect(geo).toMatchObject({ version: '1.1.0', primary_column: 'geometry' })
    expect(geo.columns.geometry).toMatchObject({
      encoding: 'WKB',
      geometry_types: ['MultiPolygon', 'Polygon'],
      crs: { name: 'NAD83', id: { authority: 'EPSG', code: 4269 } },
      orientation: 'counterclockwise',
      bbox: [-90, 43, -89.95, 43.02],
    })
  })

  it('leaves out the reference system of what is in WGS 84, and all of it without outlines', () => {
    const geoOf = (bytes: Uint8Array) =>
      parquetMetadata(bufferOf(bytes)).key_value_metadata?.find(({ key }) => key === 'geo')?.value
    const areas = {
      ...SMALL_TABLE,
      shapes: { ...SMALL_TABLE.shapes!, datum: 'OGC:CRS84' as const },
    }
    expect(geoOf(parquetBytes(areas, FACTS))).not.toContain('"crs"')
    expect(geoOf(parquetBytes({ ...SMALL_TABLE, shapes: null }, FACTS))).toBeUndefined()
  })

  it('says of itself what it is', () => {
    expect(said).toMatchObject({ ...FACTS })
  })

  it('is the same bytes each time', () => {
    expect(parquetBytes(SMALL_TABLE, FACTS)).toEqual(bytes)
  })
})

describe('an Arrow file', () => {
  const arrow = arrowBytes(SMALL_TABLE, FACTS)

  it('is an IPC file with its rows, nulls and text, and says what it is', () => {
    expect(new TextDecoder().decode(arrow.slice(0, 6))).toBe('ARROW1')
    const table = tableFromIPC(arrow)
    for (const { name, values } of SMALL_TABLE.columns)
      expect([...table.getChild(name)!], name).toEqual(values)
    expect(table.schema.metadata.get('licence')).toBe('MIT')
    expect(table.schema.fields.find(({ name }) => name === 'geoid')!.nullable).toBe(false)
  })

  it('marks its outlines as GeoArrow’s, in the same WKB as Parquet', () => {
    const table = tableFromIPC(arrow)
    const field = table.schema.fields.at(-1)!
    expect(field.metadata.get('ARROW:extension:name')).toBe('geoarrow.wkb')
    expect(field.metadata.get('ARROW:extension:metadata')).toContain('NAD83')
    const parquet = tableFromIPC(readParquet(bytes).intoIPCStream())
    const hex = (outlines: Iterable<Uint8Array | null>) =>
      [...outlines].map((wkb) => wkb && Buffer.from(wkb).toString('hex'))
    expect(hex(table.getChild('geometry')!)).toEqual(hex(parquet.getChild('geometry')!))
    expect(columnOf('geoid')).toHaveLength(table.numRows)
  })
})

describe.each(ALL_HOSTILE.map((text) => [text.slice(0, 60), text] as const))('%j', (_, text) => {
  /** In UTF-8, halves of pairs are marked as such. */
  const written = Buffer.from(text).toString()

  it('is a value and the name of a column of Parquet and Arrow, to readers of two houses', async () => {
    const [first, second] = SMALL_TABLE.columns
    const columns = [first!, { ...second!, name: text, values: [text, 'next', null] }]
    const table = { ...SMALL_TABLE, columns, shapes: null }
    const facts = { ...FACTS, title: text, citation: text }
    const file = parquetBytes(table, facts)
    const rows = await new Promise<unknown[][]>((give, fail) => {
      parquetRead({ file: bufferOf(file), rowFormat: 'array', onComplete: give }).catch(fail)
    })
    expect(rows.map(([, value]) => value ?? null)).toEqual([written, 'next', null])
    const names = parquetMetadata(bufferOf(file)).schema.map(({ name }) => name)
    expect(names.slice(1)).toEqual([first!.name, written])
    for (const read of [readParquet(file).intoIPCStream(), arrowBytes(table, facts)].map((of) =>
      tableFromIPC(of),
    )) {
      expect(read.schema.names).toEqual([first!.name, written])
      expect([...read.getChildAt(1)!]).toEqual([written, 'next', null])
    }
  })
})
