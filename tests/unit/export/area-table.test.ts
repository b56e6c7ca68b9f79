import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { areaTable } from '../../../src/export/area-table.ts'
import { rightHanded } from '../../../src/export/right-handed.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const SHAPES = decodeShapes(squareCity(-90, 43))
const OF = {
  ...{ city: { id: 'square-wi' }, place: 'Square, WI', shapes: SHAPES },
  ...{ invented: false, withShapes: true },
}
const valuesOf = (of: Parameters<typeof areaTable>[0], name: string) =>
  areaTable(of).columns.find((column) => column.name === name)?.values

describe('a table of the areas of a city’s map', () => {
  it('keeps an area without a grade, and says that this is not “not redlined”', () => {
    expect(valuesOf(OF, 'area_id')).toEqual([1, 2])
    expect(valuesOf(OF, 'grade')).toEqual(['D', null])
    const { missing } = areaTable(OF).columns.find(({ name }) => name === 'grade')!
    expect(missing).toContain('not “not redlined”')
  })

  it('measures each outline as a sphere of the same area has it, to a thousandth', () => {
    const EARTH_M2 = 6_371_007.18 ** 2
    const areas = valuesOf(OF, 'area_m2') as number[]
    SHAPES.areas.features.forEach(({ geometry }, i) => {
      const steradians = geoArea(rightHanded(geometry)!)
      const smaller = Math.min(steradians, 4 * Math.PI - steradians)
      expect(areas[i]! / (smaller * EARTH_M2)).toBeCloseTo(1, 2)
    })
  })

  it('has outlines where they are asked for, a row an outline', () => {
    expect(areaTable(OF).shapes!.geometries).toHaveLength(2)
    expect(areaTable({ ...OF, withShapes: false }).shapes).toBeNull()
  })

  it('names the form of the download that it was read from', () => {
    const sources = areaTable({ ...OF, holc: 'holc-v3' }).columns.flatMap(({ sources }) => sources)
    expect(new Set(sources)).toEqual(new Set(['holc-v3', 'computed']))
  })
})
