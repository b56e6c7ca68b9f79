import { describe, expect, it } from 'vitest'
import type { CityShapes } from '../../../src/domain/city-shapes.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const decoding = (change: (city: CityShapes) => unknown) => () => {
  const city = squareCity(-88, 43)
  change(city)
  return decodeShapes(city, 'city/a.topo.json')
}
/** Puts something where its type does not allow it, as a file may. */
const put = (of: object, key: PropertyKey, value: unknown) => Reflect.set(of, key, value)

describe('the outlines of a city', () => {
  it('are its layers in the order of the file, without places where it has none', () => {
    const { areas, tracts, land, places } = decoding(() => {})()
    expect(areas.features.map(({ properties }) => properties.area_id)).toEqual([1, 2])
    expect(tracts.features.map(({ properties }) => properties.geoid.slice(-1))).toEqual([...'1234'])
    expect(land.geometry.type).toBe('Polygon')
    expect(places.features).toEqual([])
  })

  it('are refused with the file’s name where parts of them are missing', () => {
    const expected = 'city/a.topo.json: expected outlines of areas, tracts and land, got'
    const missing = `${expected} outlines of which parts are missing`
    expect(decoding((city) => put(city, 'objects', undefined))).toThrow(missing)
    expect(decoding(({ objects }) => put(objects, 'land', undefined))).toThrow(missing)
    expect(decoding(({ arcs }) => arcs.splice(1))).toThrow(missing)
    expect(decoding(({ objects: { land } }) => put(land, 'type', 'Circle'))).toThrow(
      `${expected} another thing at place 1 of land`,
    )
    expect(decoding(({ objects }) => put(objects, 'areas', objects.land))).toThrow(
      `${expected} no layer of areas`,
    )
  })

  it('are refused where an area, a tract or a position is none', () => {
    const of = (layer: 'areas' | 'tracts', change: (properties: object) => unknown) =>
      decoding(({ objects }) => change(objects[layer].geometries[1]!.properties!))
    expect(of('areas', (properties) => put(properties, 'area_id', '6'))).toThrow(
      'another thing at place 2 of areas',
    )
    expect(of('tracts', (properties) => put(properties, 'geoid', '55'))).toThrow(
      'another thing at place 2 of tracts',
    )
    expect(decoding(({ arcs }) => put(arcs[0]![0]!, 0, '7'))).toThrow('arcs that are none')
    expect(decoding(({ arcs }) => put(arcs, 0, 7))).toThrow(/arcs that are none|parts are missing/)
    expect(
      decoding(({ objects: { land } }) => put(land, 'arcs', [[[[...(land.arcs[0] as number[])]]]])),
    ).toThrow(/place 1 of land|parts are missing/)
  })
})
