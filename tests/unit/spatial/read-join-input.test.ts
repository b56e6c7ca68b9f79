import { describe, expect, it } from 'vitest'
import { readJoinInput, readZonesInput } from '../../../src/spatial/read-join-input.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const bytes = (value: unknown): ArrayBuffer =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer
const squares = layer(polygon([box(0, 0, 1, 1)], {}))
const city = squareCity(-88, 43)

describe('what a worker is given to join', () => {
  it('is two layers as they are, whose owner knows their names', () => {
    const read = readJoinInput({ areas: bytes(squares), tracts: bytes(layer()) } as never)
    expect(read).toEqual({ areas: squares, tracts: layer(), names: null })
  })

  it('or a published city, with the names of its areas and tracts', () => {
    const { areas, tracts, names } = readJoinInput({ topology: bytes(city) } as never)
    expect([...names!.areaIds]).toEqual(
      areas.features.map(
        ({ properties }) => (properties as unknown as { area_id: number }).area_id,
      ),
    )
    expect(names!.geoids).toHaveLength(tracts.features.length)
    expect(names!.geoids.every((geoid) => /^\d{11}$/.test(geoid))).toBe(true)
  })

  it('or zones with the cities and bare maps that they may meet', () => {
    const input = { zones: bytes(squares), cities: [bytes(city)], maps: [bytes(city), bytes(city)] }
    const { zones, cities, maps } = readZonesInput(input)
    expect(zones).toEqual(squares)
    expect([cities.length, maps.length]).toEqual([1, 2])
    expect(cities[0]!.tracts.features.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'areas',
      { areas: bytes('no JSON'), tracts: bytes(squares) },
      'areas: expected JSON of a FeatureCollection, got 7 characters that are not: no JSON',
    ],
    [
      'tracts',
      { areas: bytes(squares), tracts: bytes('null') },
      'tracts: expected JSON of a FeatureCollection, got 4 characters that are not: null',
    ],
    [
      'shapes',
      { topology: bytes(squares) },
      /^shapes: expected JSON of a Topology, got \d+ characters that are not: \{"type":"FeatureCollection"/,
    ],
  ])('is refused where its %s are something else', (_file, input, words) => {
    expect(() => readJoinInput(input as never)).toThrow(words)
  })

  it('is refused where its zones or their cities are something else', () => {
    const input = { zones: bytes(city), cities: [], maps: [] }
    expect(() => readZonesInput(input)).toThrow(/^zones: expected JSON of a FeatureCollection/)
    expect(() => readZonesInput({ ...input, zones: bytes(squares), maps: [bytes('[]')] })).toThrow(
      /^shapes: expected JSON of a Topology/,
    )
  })
})
