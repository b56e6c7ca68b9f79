import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withPlaceNames } from '../../../scripts/data/place-names.ts'
import type { HolcMap } from '../../../scripts/data/clean-map.ts'
import { readGazetteer, type NamedPlace } from '../../../scripts/data/read-gazetteer.ts'
import type { CityShapes } from '../../../src/domain/city-shapes.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'

const HEADER = 'USPS\tGEOID\tNAME\tALAND\tINTPTLAT\tINTPTLONG   '

function gazetteer(rows: string[], name = 'places.txt', zipped = false) {
  const bytes = strToU8([HEADER, ...rows].join('\n'))
  return {
    source: 'gazetteer',
    path: `gazetteer/${name}`,
    name,
    bytes: zipped ? zipSync({ 'places.txt': bytes }) : bytes,
  }
}

describe('the gazetteer', () => {
  it('gives each place without the kind that the Census Bureau adds to its name', () => {
    const rows = [
      ['Fennholm city', 'Fennholm'],
      ['Garrick Bay village', 'Garrick Bay'],
      ['East Tolliver CDP', 'East Tolliver'],
      ['Old Calverne city (balance)', 'Old Calverne'],
      ['Nashton-Dale metropolitan government (balance)', 'Nashton-Dale'],
      ['City of the Lake town', 'City of the Lake'],
    ]
    const read = readGazetteer(
      gazetteer(rows.map(([name]) => `MN\t2700001\t${name}\t5000000\t44.5\t-93.25`)),
    )
    expect(read.map(({ name }) => name)).toEqual(rows.map(([, plain]) => plain))
    expect(read[0]).toEqual({
      name: 'Fennholm',
      landM2: 5_000_000,
      longitude: -93.25,
      latitude: 44.5,
    })
  })

  it('is read from its archive too', () => {
    const row = 'MN\t2700001\tFennholm city\t5000000\t44.5\t-93.25'
    expect(readGazetteer(gazetteer([row], 'places.zip', true))).toHaveLength(1)
  })

  it.each([
    ['no size', 'MN\t2700001\tFennholm city\t\t44.5\t-93.25', /row 2.*ALAND.*whole number/],
    ['a latitude beyond the pole', 'MN\t2700001\tFennholm city\t5\t144.5\t-93.25', /INTPTLAT/],
  ])('says where %s stands', (_what, row, words) => {
    expect(() => readGazetteer(gazetteer([row]))).toThrow(words)
  })

  it('says that an archive is broken', () => {
    const file = { ...gazetteer([], 'places.zip'), bytes: strToU8('no archive') }
    expect(() => readGazetteer(file)).toThrow(/places\.zip.*zip file with one table/)
  })
})

describe('the names on a map', () => {
  const map = { name: 'Fennholm', bounds: [-1000, -1000, 1000, 1000] } as unknown as HolcMap
  const shapes: CityShapes = {
    type: 'Topology',
    transform: { scale: [1e-5, 1e-5], translate: [-0.01, -0.01] },
    arcs: [],
    objects: {
      areas: { type: 'GeometryCollection', geometries: [] },
      tracts: { type: 'GeometryCollection', geometries: [] },
      land: { type: 'MultiPolygon', arcs: [] },
    },
  }
  const place = (name: string, longitude: number, landM2: number): NamedPlace => ({
    name,
    landM2,
    longitude,
    latitude: 0,
  })

  it('are of the largest places in its frame, but not of the city itself', () => {
    const named = withPlaceNames(shapes, map, [
      place('Small', 0.001, 1),
      place('Fennholm', 0, 9),
      place('Large', 0.002, 5),
      place('Far', 2, 100),
    ])
    const { features } = decodeShapes(named).places
    expect(features.map(({ properties }) => properties.name)).toEqual(['Large', 'Small'])
    expect(features[0]!.geometry.coordinates[0]).toBeCloseTo(0.002, 6)
  })

  it('are few', () => {
    const places = Array.from({ length: 40 }, (_, i) => place(`Town ${i}`, 0, i))
    expect(decodeShapes(withPlaceNames(shapes, map, places)).places.features).toHaveLength(14)
  })

  it('leave the shapes as they are where there are none', () => {
    expect(withPlaceNames(shapes, map, [])).toBe(shapes)
  })
})
