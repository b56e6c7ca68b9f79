import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { geojsonText } from '../../../src/export/geojson-text.ts'
import { rightHanded, twiceSignedArea } from '../../../src/export/right-handed.ts'
import { partsOf } from '../../../src/spatial/parts-of.ts'
import { planeArea } from '../../../src/spatial/plane-area.ts'
import { FACTS, SMALL_TABLE } from '../../fixtures/file-table.ts'

type File = FeatureCollection<Polygon | MultiPolygon | null> & {
  metadata: Record<string, string>
}
const read = (text: string) => JSON.parse(text) as File

describe('a GeoJSON file', () => {
  const file = read(geojsonText(SMALL_TABLE, FACTS))

  it('has a feature a row, with its id, its properties and its box', () => {
    expect(file.features.map(({ id }) => id)).toEqual(['01079000100', '55079000200', '55079000300'])
    expect(file.features[0]!.properties).toEqual({
      geoid: '01079000100',
      note: '=1+1',
      change: -2.5,
      flag: 3,
      fragile: true,
    })
    expect(file.features[2]!.geometry).toBeNull()
    expect(file.bbox).toEqual([-90, 43, -89.95, 43.02])
  })

  it('winds outer rings counterclockwise and holes clockwise', () => {
    const shapes = file.features.flatMap(({ geometry }) => (geometry ? [geometry] : []))
    const signs = shapes.map((shape) =>
      partsOf(shape).map((rings) => rings.map((ring) => Math.sign(twiceSignedArea(ring)))),
    )
    expect(signs).toEqual([[[1, -1]], [[1], [1]]])
  })

  it('changes no area by winding, of what d3-geo would otherwise take for the rest of the world', () => {
    const [first] = SMALL_TABLE.shapes!.geometries
    expect(planeArea(rightHanded(first!))).toBeCloseTo(planeArea(first!), 12)
    expect(geoArea(rightHanded(first!)!)).toBeGreaterThan(6)
  })

  it('has at most six decimals, a polygon where there is one part, and several where there are', () => {
    const shapes = file.features.map(({ geometry }) => geometry)
    expect(shapes.map((shape) => shape?.type)).toEqual(['Polygon', 'MultiPolygon', undefined])
    expect(JSON.stringify(shapes)).not.toMatch(/\.\d{7}/)
  })

  it('says of itself what it is, and which datum its tracts are in', () => {
    expect(file.metadata).toMatchObject({ ...FACTS })
    expect(file.metadata.coordinates).toContain('NAD83')
    expect(file).not.toHaveProperty('crs')
  })

  it('keeps a column of any name', () => {
    const [first] = SMALL_TABLE.columns
    const columns = [{ ...first!, name: '__proto__' }]
    const [feature] = read(geojsonText({ ...SMALL_TABLE, columns }, FACTS)).features
    expect(Object.entries(feature!.properties!)).toEqual([['__proto__', '01079000100']])
  })

  it('leaves out what is optional only where there is nothing', () => {
    const lean = read(geojsonText(SMALL_TABLE, FACTS, { optional: ({ name }) => name === 'flag' }))
    expect(lean.features.map(({ properties }) => 'flag' in properties!)).toEqual([
      true,
      false,
      true,
    ])
    expect(lean.features[2]!.properties).toHaveProperty('change', null)
  })
})
