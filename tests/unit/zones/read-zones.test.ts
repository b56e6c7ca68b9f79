import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import type { MultiPolygon, Position } from 'geojson'
import proj4 from 'proj4'
import { describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import { readZones } from '../../../src/zones/read-zones.ts'
import { areaOf, featureOf } from '../../fixtures/overlap-of.ts'
import { box, layer, multiPolygon, polygon } from '../../fixtures/polygons.ts'
import { UTM_16N, zonesParts, zonesZip } from '../../fixtures/zones-zip.ts'

// Hundreds of files are read.
vi.setConfig({ testTimeout: 60_000 })

const bytesOf = (value: unknown) => strToU8(JSON.stringify(value))
const read = (value: unknown, file = 'districts.geojson') => readZones(file, bytesOf(value))

const WEST = polygon([box(-88, 43, -87.95, 43.05)], { name: 'West', code: 7, tags: ['x'] })
const EAST = polygon([box(-87.95, 43, -87.9, 43.05)], { name: 'East', code: 8, tags: ['y'] })
const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }

const clockwise = (ring: Position[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[ring.toReversed()]],
})
const OUTLINES = [
  { name: 'West', outline: clockwise(box(-88, 43, -87.95, 43.05)) },
  { name: 'East', outline: clockwise(box(-87.95, 43, -87.9, 43.05)) },
]

async function faultOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof DataError)) throw new Error(`no DataError but ${String(error)}`)
  return error.fault
}

describe('a GeoJSON of zones', () => {
  it('gives each polygon with its place in the file and the properties that may name it', async () => {
    const zones = await read(layer(WEST, EAST))
    expect(zones).toMatchObject({
      file: 'districts.geojson',
      format: 'GeoJSON',
      features: 2,
      leftOut: [],
      repaired: [],
      columns: [
        { property: 'name', texts: ['West', 'East'] },
        { property: 'code', texts: ['7', '8'] },
      ],
    })
    expect(zones.zones.map(({ feature }) => feature)).toEqual([1, 2])
    expect(areaOf(featureOf(zones.zones[0]!.geometry))).toBeCloseTo(areaOf(WEST), 3)
  })

  it('may be one feature, a bare geometry or a collection of them, with heights and a byte order mark', async () => {
    expect((await read(WEST)).zones).toHaveLength(1)
    expect((await read(WEST.geometry)).zones).toHaveLength(1)
    const geometries = [point.geometry, WEST.geometry, EAST.geometry]
    const collection = featureOf({ type: 'GeometryCollection' as const, geometries } as never)
    const [both] = (await read(collection)).zones
    expect(areaOf(featureOf(both!.geometry)) / (areaOf(WEST) + areaOf(EAST))).toBeCloseTo(1, 6)
    const high = polygon([box(-88, 43, -87.95, 43.05).map((at) => [...at, 200])])
    const text = `\uFEFF${JSON.stringify(high)}`
    const [flat] = (await readZones('a.json', strToU8(text))).zones
    expect(flat!.geometry.coordinates.flat(2)[0]).toHaveLength(2)
  })

  it('lists features that are no zones by number and reason, and goes on with the rest', async () => {
    const broken = { ...WEST, geometry: { type: 'Polygon', coordinates: [[[null, 1]]] } }
    const { zones, leftOut, features } = await read({
      type: 'FeatureCollection',
      features: [
        point,
        broken,
        polygon([[[-88, 43], [-88, 43.1], [-88, 43]]]), // prettier-ignore
        polygon([box(43, -88, 43.05, -87.95)]),
        polygon([box(-88, 43, 512_000, 43.05)]),
        multiPolygon([[box(-179.9, 50, -179.8, 50.1)], [box(179.8, 50, 179.9, 50.1)]]),
        null,
        WEST,
      ],
    })
    expect(leftOut).toEqual([
      { feature: 1, fault: 'no polygon' },
      { feature: 2, fault: 'not numbers' },
      { feature: 3, fault: 'empty' },
      { feature: 4, fault: 'swapped' },
      { feature: 5, fault: 'off the globe' },
      { feature: 6, fault: 'across ±180°' },
      { feature: 7, fault: 'no polygon' },
    ])
    expect(zones.map(({ feature }) => feature)).toEqual([8])
    expect(features).toBe(8)
  })

  it('has outlines that cross themselves repaired, and says which', async () => {
    const bowTie = polygon([[[-88, 43], [-87.9, 43.1], [-87.9, 43], [-88, 43.1], [-88, 43]]]) // prettier-ignore
    const { zones, repaired } = await read({ type: 'FeatureCollection', features: [WEST, bowTie] })
    expect(repaired).toEqual([{ feature: 2, repair: 'self-crossing' }])
    const half = areaOf(polygon([box(-88, 43, -87.9, 43.1)])) / 2
    expect(areaOf(featureOf(zones[1]!.geometry)) / half).toBeCloseTo(1, 3)
  })

  it('is refused as a whole where latitude comes first throughout', async () => {
    expect(await faultOf(read(layer(polygon([box(43, -88, 43.05, -87.95)]))))).toEqual({
      file: 'districts.geojson',
      row: 1,
      expected: 'longitude before latitude',
      got: 'coordinates that begin with 43, -88',
    })
  })

  it('is refused in metres or feet, and where it names another reference system', async () => {
    const inMetres = layer(polygon([box(2_500_000, 380_000, 2_600_000, 390_000)]))
    expect(await faultOf(read(inMetres))).toMatchObject({
      expected: 'longitude and latitude in degrees (WGS 84)',
      got: 'coordinates that begin with 2500000, 380000',
    })
    const crs = (name: string) => ({
      ...layer(WEST),
      crs: { type: 'name', properties: { name } },
    })
    expect(await faultOf(read(crs('urn:ogc:def:crs:EPSG::32054')))).toMatchObject({
      column: 'crs',
      got: 'urn:ogc:def:crs:EPSG::32054',
    })
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4269'])
      expect((await read(crs(name))).zones).toHaveLength(1)
  })

  it.each([
    ['nothing', '', 'an empty file'],
    ['other text', 'GEOID,x\n1,2', '11 characters that are not: GEOID,x\n1,2'],
    ['cut off', '{"type":"FeatureColl', '20 characters that are not: {"type":"FeatureColl'],
    ['JSON of something else', '{"type":"Topology"}', 'JSON of a Topology'],
    ['JSON without a type', '[1,2]', 'JSON without a type'],
    ['no features', '{"type":"FeatureCollection","features":[]}', 'no features'],
  ])('is refused with words where it is %s', async (_, text, got) => {
    expect(await faultOf(readZones('x.geojson', strToU8(text)))).toMatchObject({
      file: 'x.geojson',
      got,
    })
  })

  it('is refused as bytes that are no text', async () => {
    expect(
      await faultOf(readZones('x.geojson', Uint8Array.of(0xff, 0xfe, 0x00, 0x80))),
    ).toMatchObject({
      got: 'bytes that are neither text nor a zip archive',
    })
  })

  it('never ends in anything but zones or a DataError, whatever JSON it holds', async () => {
    const position = fc.oneof(
      fc.tuple(fc.double(), fc.double()),
      fc.tuple(fc.double({ min: -89, max: -87 }), fc.double({ min: 42, max: 44 })),
      fc.jsonValue(),
    )
    const rings = fc.array(fc.array(position, { maxLength: 6 }), { maxLength: 3 })
    const geometry = fc.oneof(
      fc.record({ type: fc.constant('Polygon'), coordinates: fc.oneof(rings, fc.jsonValue()) }),
      fc.record({ type: fc.constant('MultiPolygon'), coordinates: fc.array(rings) }),
      fc.jsonValue(),
    )
    const feature = fc.oneof(
      fc.record({ type: fc.constant('Feature'), properties: fc.jsonValue(), geometry }),
      fc.jsonValue(),
    )
    const features = fc.array(feature, { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.oneof(features, fc.jsonValue()), async (features) => {
        const outcome = await read({ type: 'FeatureCollection', features }).catch(
          (error: unknown) => error,
        )
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DataError)
        else {
          const { zones, leftOut, features: n } = outcome as Awaited<ReturnType<typeof read>>
          expect(zones.length + leftOut.length).toBe(n)
          for (const { geometry } of zones) expect(areaOf(featureOf(geometry))).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a zipped shapefile of zones', () => {
  it('gives the same zones as the GeoJSON, with the names of its table', async () => {
    const zones = await readZones('d.zip', zonesZip(OUTLINES))
    expect(zones).toMatchObject({
      format: 'shapefile',
      isUnreferenced: false,
      columns: [{ property: 'NAME', texts: ['West', 'East'] }],
    })
    const areas = zones.zones.map(({ geometry }) => areaOf(featureOf(geometry)))
    expect(areas[0]! / areaOf(WEST)).toBeCloseTo(1, 9)
    expect(areas[1]! / areaOf(EAST)).toBeCloseTo(1, 9)
  })

  it('is reprojected by its .prj', async () => {
    const utm = proj4(UTM_16N)
    const projected = OUTLINES.map(({ name, outline }) => ({
      name,
      outline: {
        ...outline,
        coordinates: outline.coordinates.map((rings) =>
          rings.map((ring) => ring.map((at) => utm.forward(at as [number, number]) as Position)),
        ),
      },
    }))
    const { zones } = await readZones('d.zip', zonesZip(projected, UTM_16N))
    zones[0]!.geometry.coordinates.flat(2).forEach((at, i) => {
      const expected = OUTLINES[0]!.outline.coordinates.flat(2)[i]!
      expect(Math.hypot(Number((at as Position)[0]) - expected[0]!)).toBeLessThan(1e-7)
    })
    expect(await faultOf(readZones('d.zip', zonesZip(projected, null)))).toMatchObject({
      expected: 'longitude and latitude in degrees (WGS 84)',
    })
  })

  it('says so where it has no .prj', async () => {
    expect((await readZones('d.zip', zonesZip(OUTLINES, null))).isUnreferenced).toBe(true)
  })

  it('is refused with words where its projection is not understood', async () => {
    const zip = zonesZip(OUTLINES, 'LOCAL_CS["Town grid",UNIT["Meter",1]]')
    expect(await faultOf(readZones('d.zip', zip))).toMatchObject({
      expected: 'a .prj that can be reprojected to longitude and latitude',
    })
  })

  it('is refused with words where the archive holds none, several or a broken one', async () => {
    const parts = zonesParts(OUTLINES)
    const none = zipSync({ 'readme.txt': strToU8('hello') })
    expect(await faultOf(readZones('d.zip', none))).toMatchObject({ got: 'none' })
    const two = zipSync({ ...parts, 'more/other.SHP': parts['districts.shp']! })
    expect(await faultOf(readZones('d.zip', two))).toMatchObject({
      got: 'districts.shp, more/other.shp',
    })
    const cut = zonesZip(OUTLINES).slice(0, 300)
    expect(await faultOf(readZones('d.zip', cut))).toMatchObject({
      file: 'd.zip',
      expected: 'a whole zip archive',
    })
    const short = zipSync({
      ...parts,
      'districts.dbf': zonesParts(OUTLINES.slice(1))['districts.dbf']!,
    })
    expect(await faultOf(readZones('d.zip', short))).toMatchObject({
      file: 'd.zip: districts.dbf',
      expected: 'a record for each of 2 shapes',
      got: '1 records',
    })
  })

  it('is refused before a table is believed that claims more records than it has bytes', async () => {
    const parts = zonesParts(OUTLINES)
    const dbf = parts['districts.dbf']!.slice()
    new DataView(dbf.buffer).setUint32(4, 0xffffffff, true)
    expect(
      await faultOf(readZones('d.zip', zipSync({ ...parts, 'districts.dbf': dbf }))),
    ).toMatchObject({ file: 'd.zip: districts.dbf', expected: 'a readable table' })
  })

  it('never ends in anything but zones or a DataError, wherever a byte is changed', async () => {
    const parts = zonesParts(OUTLINES)
    const names = Object.keys(parts)
    const change = fc.tuple(fc.nat(names.length - 1), fc.nat(400), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(change, async ([part, at, byte]) => {
        const name = names[part]!
        const changed = parts[name]!.slice()
        changed[at % changed.length] = byte
        const outcome = await readZones('d.zip', zipSync({ ...parts, [name]: changed })).catch(
          (error: unknown) => error,
        )
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DataError)
      }),
      { numRuns: 400 },
    )
  })
})
